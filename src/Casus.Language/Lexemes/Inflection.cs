using System.Buffers;
using Casus.Language.Models;

namespace Casus.Language.Lexemes;

/// <summary>The regular inflections of English, undone: what the lemma of a form with a Penn tag is when no table says otherwise.</summary>
static class Inflection
{
    static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");
    static readonly Dictionary<string, string> Endings = WordList.Rows("stem-endings.tsv").ToDictionary(row => row[0], row => row[1]);
    static readonly int LongestEnding = Endings.Keys.Max(ending => ending.Length);

    /// <summary>The lemma; names keep their capitals, all else is lower-cased.</summary>
    public static string Lemma(string form, Tag tag, string penn)
    {
        if (tag == Tag.Propn)
            return penn == "NNPS" ? Plural(form) : form;
        var lower = form.ToLowerInvariant();
        return penn switch
        {
            "NNS" or "VBZ" => Plural(lower),
            "VBD" or "VBN" when lower.EndsWith("ed", StringComparison.Ordinal) => Stem(lower[..^2], 'e'),
            "VBG" when lower.EndsWith("ing", StringComparison.Ordinal) => Stem(lower[..^3], 'e'),
            "JJR" or "RBR" when lower.EndsWith("er", StringComparison.Ordinal) => Stem(lower[..^2], 'e'),
            "JJS" or "RBS" when lower.EndsWith("est", StringComparison.Ordinal) => Stem(lower[..^3], 'e'),
            _ => lower,
        };
    }

    static string Plural(string word) => word switch
    {
        _ when word.Length < 4 || !word.EndsWith('s') || word.EndsWith("ss", StringComparison.Ordinal) => word,
        _ when word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 => word[..^3] + "y",
        _ when EndsWithAny(word, "sses", "shes", "ches", "xes", "zzes") => word[..^2],
        _ => word[..^1],
    };

    // "stopp" → "stop", "expell" → "expel", "carri" → "carry", "mak" → "make", "walk" and "call" stay.
    static string Stem(string stem, char ending)
    {
        if (stem.Length < 3 || !stem.AsSpan().ContainsAny(Vowels))
            return stem.Length == 2 ? stem + ending : stem;
        if (stem.EndsWith('i'))
            return stem[..^1] + "y";
        if (stem[^1] == stem[^2] && !EndsWithAny(stem, "ss", "ll", "ff", "zz", "ee", "oo"))
            return stem[..^1];
        return Change(stem) switch
        {
            "e" => stem + ending,
            "1" => stem[..^1],
            _ => stem,
        };
    }

    static string Change(string stem)
    {
        for (var length = Math.Min(LongestEnding, stem.Length); length > 0; length--)
            if (Endings.TryGetValue(stem[^length..], out var change))
                return change;
        return "-";
    }

    static bool EndsWithAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        return false;
    }
}
