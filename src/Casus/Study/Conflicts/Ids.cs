namespace Casus.Study.Conflicts;

/// <summary>Short ids from words: the first content words, joined by hyphens, a number where one is taken.</summary>
sealed class Ids
{
    const int Words = 3;

    static readonly HashSet<string> SmallWords = [.. Table.Lines("situate/small-words.txt")];

    readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "not", "and", "or", "xor", "if", "iff" };

    public string Of(string text)
    {
        var words = new string([.. text.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Where(w => w.Length > 1 && !SmallWords.Contains(w)).Take(Words).ToList();
        var id = kept.Count == 0 ? "option" : string.Join('-', kept);
        var free = id;
        for (var number = 2; !_taken.Add(free); number++)
            free = $"{id}-{number}";
        return free;
    }
}
