using System.Globalization;
using Casus.Analysis.Forecast;

namespace Casus.Acquire.Events;

/// <summary>
/// Files of the temporal knowledge graph benchmarks: a line an act, "actor relation recipient time" as numbers, and the
/// names of actors as "name TAB number". Each may be packed with gzip.
/// </summary>
public static class Quadruples
{
    static readonly char[] Blanks = [' ', '\t'];

    /// <summary>The acts with times as the file counts them.</summary>
    /// <exception cref="EventFileException">A line does not begin with four whole numbers.</exception>
    public static IReadOnlyList<Act> Read(string path) =>
        [.. TextFile.Lines(path).Where(line => line.Text != "").Select(line => Parse(path, line.Number, line.Text ?? ""))];

    /// <summary>The names by number; numbers without a name get an empty one.</summary>
    public static IReadOnlyList<string> Names(string path)
    {
        var names = new List<string>();
        foreach (var (number, text) in TextFile.Lines(path).Where(line => line.Text != ""))
        {
            var cut = (text ?? "").Split('\t');
            if (cut.Length < 2 || !TryCount(cut[1], out var id) || id > 10_000_000)
            {
                if (number == 1)
                    continue; // some sets begin with the count
                throw EventFileException.At(path, number, "expected a name, a tab and a number");
            }
            while (names.Count <= id)
                names.Add("");
            names[id] = cut[0];
        }
        return names;
    }

    /// <summary>The file of this name in a folder, packed or not; null when there is none.</summary>
    public static string? Find(string folder, string name) =>
        new[] { name, name + ".gz" }.Select(n => Path.Combine(folder, n)).FirstOrDefault(File.Exists);

    static Act Parse(string path, int line, string text)
    {
        var cut = text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        return cut.Length >= 4 && TryCount(cut[0], out var actor) && TryCount(cut[1], out var relation)
            && TryCount(cut[2], out var recipient) && TryCount(cut[3], out var time)
            ? new Act(actor, relation, recipient, time)
            : throw EventFileException.At(path, line, "expected four whole numbers: actor, relation, recipient, time");
    }

    static bool TryCount(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
