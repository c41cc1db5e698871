using Casus.Analysis.Forecast;

namespace Casus.Acquire.Events;

/// <summary>
/// A benchmark laid out for a trial: one history, and the first day of its test part. All earlier days may be learned from.
/// </summary>
/// <param name="History">The acts of all parts, times as day numbers from 0.</param>
/// <param name="First">The first day that is asked.</param>
public sealed record Benchmark(History History, int First)
{
    /// <summary>Reads a benchmark from its parts. Names are looked for beside the training part.</summary>
    /// <exception cref="EventFileException">A file cannot be read, or the test part does not come after the others.</exception>
    public static Benchmark Read(string train, string valid, string test)
    {
        List<Act> known = [.. Quadruples.Read(train), .. Quadruples.Read(valid)];
        var asked = Quadruples.Read(test);
        if (known.Count == 0 || asked.Count == 0)
            throw new EventFileException($"{(known.Count == 0 ? train : test)} holds no acts.");
        if (asked.Min(a => a.Day) <= known.Max(a => a.Day))
            throw new EventFileException($"{test} holds acts that are not later than all of {train} and {valid}: the trial would know its answers.");
        return Of([.. known, .. asked], asked.Min(a => a.Day), Folder(train));
    }

    /// <summary>
    /// Reads the parts of a folder (<c>train.txt valid.txt test.txt</c>, packed or not). Without a test part, the last days
    /// that hold a tenth of all acts are asked.
    /// </summary>
    public static Benchmark Read(string folder)
    {
        var (train, valid) = (Part(folder, "train.txt"), Part(folder, "valid.txt"));
        if (Quadruples.Find(folder, "test.txt") is { } test)
            return Read(train, valid, test);
        List<Act> acts = [.. Quadruples.Read(train), .. Quadruples.Read(valid)];
        var asked = acts.OrderByDescending(a => a.Day).ElementAt(Math.Max(0, (int)Math.Ceiling(acts.Count / 10.0) - 1));
        return Of(acts, asked.Day, folder);
    }

    static Benchmark Of(List<Act> acts, int first, string folder)
    {
        var start = acts.Min(a => a.Day);
        var step = Math.Max(1, acts.Aggregate(0, (step, act) => Divisor(step, act.Day - start)));
        return new Benchmark(
            new History(Cast(acts, folder), acts.Select(a => a with { Day = (a.Day - start) / step })),
            (first - start) / step);
    }

    static Cast Cast(List<Act> acts, string folder)
    {
        var names = Quadruples.Find(folder, "entity2id.txt") is { } file ? [.. Quadruples.Names(file)] : new List<string>();
        for (var most = acts.Max(a => Math.Max(a.Actor, a.Recipient)); names.Count <= most;)
            names.Add("");
        return Analysis.Forecast.Cast.Named(names, acts.Max(a => a.Relation) + 1);
    }

    static int Divisor(int a, int b) => b == 0 ? a : Divisor(b, a % b);

    static string Part(string folder, string name) =>
        Quadruples.Find(folder, name) ?? throw new EventFileException($"{folder} holds no {name} (or {name}.gz).");

    static string Folder(string file) => Path.GetDirectoryName(Path.GetFullPath(file))!;
}
