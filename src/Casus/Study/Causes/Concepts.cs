namespace Casus.Study.Causes;

/// <summary>
/// Reads several wordings of a concept as one: a short wording names the same thing as a longer one that ends in the same word and holds all its words ("stability", "regional
/// stability"). What was read as one is shown, so that a reader can disagree.
/// </summary>
sealed class Concepts
{
    const int MostMoreWords = 3;

    readonly Dictionary<string, string> _group;

    public Concepts(IEnumerable<string> concepts)
    {
        var all = concepts.Where(c => c.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        _group = all.ToDictionary(c => c, c => c, StringComparer.Ordinal);
        foreach (var longer in all.OrderBy(c => Words(c).Length).ThenBy(c => c, StringComparer.Ordinal))
            if (all.Where(shorter => Covers(shorter, longer)).OrderByDescending(s => Words(s).Length).ThenBy(s => s, StringComparer.Ordinal).FirstOrDefault() is { } same)
                _group[longer] = _group[same];
    }

    /// <summary>The wording that stands for a concept.</summary>
    public string Of(string concept) => _group.GetValueOrDefault(concept, concept);

    /// <summary>The wordings that were read as one, for each concept with more than one.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Joined =>
        [.. _group.GroupBy(g => g.Value, g => g.Key, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => (IReadOnlyList<string>)[g.Key, .. g.Where(c => c != g.Key).Order(StringComparer.Ordinal)])];

    static bool Covers(string shorter, string longer)
    {
        var (few, many) = (Words(shorter), Words(longer));
        // One word says little: it names the same thing as two or three, not as a whole phrase.
        var more = many.Length - few.Length;
        return more > 0 && more <= (few.Length == 1 ? 2 : MostMoreWords) && few[^1] == many[^1] && few.All(many.Contains);
    }

    static string[] Words(string concept) => concept.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
