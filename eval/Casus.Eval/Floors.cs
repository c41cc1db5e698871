using System.Text.Json;

namespace Casus.Eval;

/// <summary>
/// The least each figure may be, by evaluation, file name of the data set and figure:
/// <c>{"names": {"uner-dev.iob2": {"f1": 74.0}}}</c>. A floor may only rise.
/// </summary>
sealed class Floors(Dictionary<string, Dictionary<string, Dictionary<string, double>>> floors)
{
    public static Floors Read(string file) =>
        new(File.Exists(file) ? JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, Dictionary<string, double>>>>(File.ReadAllText(file))! : []);

    /// <summary>One line for each figure below its floor, or missing although it has one.</summary>
    public IEnumerable<string> Broken(string evaluation, string path, IReadOnlyList<Figure> figures)
    {
        var set = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        if (!floors.TryGetValue(evaluation, out var sets) || !sets.TryGetValue(set, out var least))
            yield break;
        foreach (var (name, floor) in least)
        {
            var found = figures.FirstOrDefault(f => f.Name == name);
            if (found.Name is null || found.Value < floor)
                yield return $"{evaluation} {set}: {name} is {(found.Name is null ? "missing" : found.Value)}, its floor is {floor}";
        }
    }
}
