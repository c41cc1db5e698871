namespace Casus.Tell.Writing;

/// <summary>What the brief has quoted so far, so that it does not say the same words twice: rewrites repeat each other.</summary>
sealed class Ledger
{
    const double Same = 0.7;
    const int Few = 4;

    readonly List<HashSet<string>> _said = [];

    /// <summary>Whether these words are new to the brief; if they are, they count as said from now on.</summary>
    public bool Claim(string quotation)
    {
        if (!IsNew(quotation))
            return false;
        _said.Add(Words(quotation));
        return true;
    }

    public bool IsNew(string quotation)
    {
        var words = Words(quotation);
        return !_said.Any(said => Repeats(words, said));
    }

    /// <summary>One of the two is mostly contained in the other.</summary>
    static bool Repeats(HashSet<string> words, HashSet<string> said)
    {
        var shared = words.Count(said.Contains);
        return shared >= words.Count * Share(words) || said.Count > Few && shared >= said.Count * Same;
    }

    static double Share(HashSet<string> words) => words.Count <= Few ? 1 : Same;

    static HashSet<string> Words(string text) =>
        [.. Long(text.Split([' ', '“', '”', '‘', '’', ',', '.', '…', '"', '\'', ';', ':'], StringSplitOptions.RemoveEmptyEntries))
            .Select(w => w.ToLowerInvariant())];

    /// <summary>The small words are everywhere; they count only where there are no others.</summary>
    static IEnumerable<string> Long(string[] words) =>
        words.Any(w => w.Length > 3) ? words.Where(w => w.Length > 3) : words;
}
