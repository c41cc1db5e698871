using System.Diagnostics;
using Casus.Analysis.Balance;
using Casus.Analysis.Conflict;
using Casus.Analysis.CrossImpact;

namespace Casus.Eval;

/// <summary>
/// How much processor time the exact solvers take, in seconds: the signed networks of a folder, and random instances of the sizes asked for. Each is solved once before the
/// clock runs, so that the time of compiling is not counted.
/// </summary>
static class Solvers
{
    public static IEnumerable<Figure> Run(string path, TextWriter log)
    {
        var networks = Networks(path).ToList();
        foreach (var (window, network) in networks)
            log.WriteLine(System.Text.Json.JsonSerializer.Serialize(new { window, frustration = Frustration.Of(network).Index, optima = Frustration.Of(network).Optima.ToString(System.Globalization.CultureInfo.InvariantCulture) }));
        yield return new Figure("frustration.networks", networks.Count);
        yield return new Figure("frustration.proven", networks.Count(n => Frustration.Of(n.Network).Proven));
        yield return new Figure("frustration.seconds", Seconds(() => networks.ForEach(n => Frustration.Of(n.Network))));
        yield return new Figure("frustration.slowest", networks.Max(n => Seconds(() => Frustration.Of(n.Network))));
        foreach (var figure in Conflicts().Concat(Scenarios()))
            yield return figure;
    }

    static IEnumerable<Figure> Conflicts()
    {
        Stability.Of(Model(8, 1).Game());
        yield return new Figure("conflict.12_options.seconds", Enumerable.Range(0, 5).Max(seed => Seconds(() => Stability.Of(Model(12, seed).Game()))));
        yield return new Figure("conflict.16_options.seconds", Enumerable.Range(0, 3).Max(seed => Seconds(() => Stability.Of(Model(16, seed).Game()))));
        foreach (var concept in Enum.GetValues<Concept>())
            yield return new Figure($"inverse.12_options.{concept.ToString().ToLowerInvariant()}.seconds", Enumerable.Range(0, 5).Max(seed => Slowest(concept, seed)));
    }

    static double Slowest(Concept concept, int seed)
    {
        var model = Model(12, seed);
        return Seconds(() => Turning.Of(model, concept, seed * 97 % model.States.Count));
    }

    static IEnumerable<Figure> Scenarios()
    {
        ConsistentScenarios.Of(Matrix(6, 0));
        var found = Enumerable.Range(0, 5).Select(seed => (Seconds: Timed(() => ConsistentScenarios.Of(Matrix(15, seed)), out var scenarios), scenarios)).ToList();
        yield return new Figure("scenarios.15x4.seconds", found.Max(f => f.Seconds));
        yield return new Figure("scenarios.15x4.complete", found.Count(f => f.scenarios.Complete));
        yield return new Figure("scenarios.15x4.looked", found.Max(f => f.scenarios.Looked));
    }

    static IEnumerable<(string Window, SignedNetwork Network)> Networks(string path)
    {
        foreach (var window in File.ReadLines(Path.Combine(path, "cow_signed_networks_51_windows.csv")).Skip(1).Select(l => l.Split(',')).GroupBy(r => r[0]))
        {
            var number = window.SelectMany(r => r[1..3]).Distinct().Select((name, i) => (name, i)).ToDictionary(n => n.name, n => n.i);
            yield return (window.Key, new SignedNetwork(number.Count, [.. window.Select(r => new SignedEdge(number[r[1]], number[r[2]], r[3] == "1" ? 1 : -1))]));
        }
    }

    /// <summary>Six decision makers with five random wants each over so many options.</summary>
    static OptionModel Model(int options, int seed)
    {
        var random = new Random(seed);
        Formula Literal() => random.Next(2) == 0 ? new Formula.Taken(random.Next(options)) : new Formula.Not(new Formula.Taken(random.Next(options)));
        Want Wanted() => new(new Formula.Joined((Joint)random.Next(5), Literal(), Literal()));
        return new OptionModel(options, [.. Enumerable.Range(0, 6).Select(p => new DecisionMaker($"{p}",
            [.. Enumerable.Range(0, options).Where(o => o % 6 == p)], [.. Enumerable.Range(0, 5).Select(_ => Wanted())]))]);
    }

    /// <summary>Four variants a descriptor, judgements from −3 to 3 where one in two descriptors acts on another, as in published matrices.</summary>
    static ImpactMatrix Matrix(int descriptors, int seed)
    {
        var random = new Random(seed);
        var acts = Enumerable.Range(0, descriptors * descriptors).Select(_ => random.Next(2) == 0).ToList();
        return new ImpactMatrix(
            [.. Enumerable.Range(0, descriptors).Select(d => new Descriptor($"{d}", ["a", "b", "c", "d"]))],
            [.. Enumerable.Range(0, descriptors * 4).Select(r => (IReadOnlyList<int>)[.. Enumerable.Range(0, descriptors * 4)
                .Select(c => r / 4 != c / 4 && acts[r / 4 * descriptors + c / 4] ? random.Next(-3, 4) : 0)])]);
    }

    static double Seconds(Action solve) => Timed(() =>
    {
        solve();
        return 0;
    }, out _);

    static double Timed<T>(Func<T> solve, out T result)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        result = solve();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }
}
