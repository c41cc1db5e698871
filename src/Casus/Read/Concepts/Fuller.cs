namespace Casus.Read.Concepts;

/// <summary>
/// Brings the names of an article together: "the deal" is the fuller name of which the article speaks ("kenya peru trade pact"),
/// of several the one met most, of equals the first. Only a definite phrase refers back.
/// </summary>
sealed class Fuller
{
    static readonly string[] Definite = ["the ", "this ", "that ", "such ", "these ", "those "];

    readonly Dictionary<string, string> _byHead;

    public Fuller(IEnumerable<string> names) =>
        _byHead = names
            .Where(name => name.Contains(' ', StringComparison.Ordinal))
            .GroupBy(name => name, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .Select(g => g.Key)
            .GroupBy(Head, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>The fuller name for that of a phrase, or the same.</summary>
    public string Of(string name, string? phrase) =>
        _byHead.TryGetValue(Head(name), out var full) && IsDefinite(phrase) && name.Split(' ').All(full.Split(' ').Contains) ? full : name;

    // More words than these name a thing of their own.
    const int Short = 5;

    static bool IsDefinite(string? phrase) => phrase is null || phrase.Split(' ').Length <= Short && Definite.Any(d => phrase.StartsWith(d, StringComparison.OrdinalIgnoreCase));

    static string Head(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
