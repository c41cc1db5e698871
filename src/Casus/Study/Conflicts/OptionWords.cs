using Casus.Read.Concepts;

namespace Casus.Study.Conflicts;

/// <summary>The table <c>data/study/option-words.tsv</c>: which wordings are no options, and which say to be silent.</summary>
static class OptionWords
{
    const int LeastStem = 4;
    const int LongestEnding = 4;
    const int StemLength = 6;

    static readonly ILookup<string, string> Words = Table.Rows("study/option-words.tsv")
        .SelectMany(row => row[2].Split(' ').Select(word => (Kind: row[0], Word: word)))
        .ToLookup(r => r.Kind, r => r.Word, StringComparer.Ordinal);

    static readonly HashSet<string> SmallWords = [.. Table.Lines("situate/small-words.txt")];

    /// <summary>Whether it names a state of mind or a vague aim, which nobody can take or leave.</summary>
    public static bool IsNone(string wording) => Split(wording) is [var first, ..] && Words["None"].Any(w => Matches(first, w));

    /// <summary>Whether it is to say nothing, in these words or as the refusal of saying something.</summary>
    public static bool IsSilent(string wording, bool refused) =>
        Split(wording).Any(word => (refused ? Words["Saying"] : Words["Silent"]).Any(w => Matches(word, w)));

    /// <summary>What it is about, each word by the class of its concept and shortened to its stem, so that "limit their collaboration" meets "limit such cooperation".</summary>
    public static HashSet<string> Concepts(string wording) =>
        [.. Split(wording).Where(w => !ConceptWords.IsEmpty(w)).Select(w => ConceptWords.ClassOf(w).Concept).Select(w => w[..Math.Min(StemLength, w.Length)])];

    /// <summary>Whether one wording holds all that the other says, and that is no single word.</summary>
    public static bool SaySame(string one, string other)
    {
        var (a, b) = (Concepts(one), Concepts(other));
        var (few, many) = a.Count <= b.Count ? (a, b) : (b, a);
        return few.SetEquals(many) ? few.Count > 0 : few.Count > 1 && few.IsSubsetOf(many);
    }

    /// <summary>Without the condition and the clause that hang on at the end: what is left is the act.</summary>
    public static Passage Trimmed(Passage passage)
    {
        var end = passage.Text.Length;
        foreach (var joint in new[] { " if ", " unless " })
            if (passage.Text.IndexOf(joint, StringComparison.Ordinal) is > 0 and var at)
                end = Math.Min(end, at);
        // ", bears witness to this" is another clause; ", tariffs and bans" goes on with the list.
        if (passage.Text.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && comma < end && char.IsLower(passage.Text[comma + 2])
            && !passage.Text[comma..end].Contains(" and ", StringComparison.Ordinal) && !passage.Text[comma..end].Contains(" or ", StringComparison.Ordinal))
            end = comma;
        return end == passage.Text.Length ? passage : new Passage(passage.Article, passage.Start, passage.Start + end, passage.Text[..end]);
    }

    static string[] Split(string wording) =>
        [.. new string([.. wording.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 1 && !SmallWords.Contains(w))];

    /// <summary>A word in one of its forms: share, shares, sharing.</summary>
    static bool Matches(string word, string entry)
    {
        var stem = entry.Length > LeastStem ? entry.TrimEnd('e') : entry;
        return word == entry || (stem.Length >= LeastStem && word.StartsWith(stem, StringComparison.Ordinal) && word.Length - stem.Length < LongestEnding);
    }
}
