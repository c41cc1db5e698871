using System.Text.RegularExpressions;

namespace Casus.Eval.Lineage;

/// <summary>Rewrites an article by rule, as the press does. A text is a list of paragraphs, a paragraph a list of sentences.</summary>
sealed partial class Rewriter(int seed)
{
    readonly Random _random = new(seed);

    public static List<string> Paragraphs(string text) => [.. text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)];

    public static string Join(IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs.Where(p => p.Length > 0));

    /// <summary>Puts other words for a share of all words that the lexicon knows.</summary>
    public string Spin(string text, Lexicon lexicon, double share) =>
        Word().Replace(text, m => _random.NextDouble() < share ? lexicon.Substitute(m.Value, _random) : m.Value);

    /// <summary>Leaves out paragraphs from the end, as an editor cuts to length.</summary>
    public static string Cut(string text, double keep)
    {
        var paragraphs = Paragraphs(text);
        return Join(paragraphs.Take(Math.Max(2, (int)Math.Round(paragraphs.Count * keep))));
    }

    /// <summary>Swaps neighbouring paragraphs here and there; the first stays.</summary>
    public string Reorder(string text)
    {
        var paragraphs = Paragraphs(text);
        for (var i = 1; i + 1 < paragraphs.Count; i++)
            if (_random.Next(2) == 0)
                (paragraphs[i], paragraphs[i + 1]) = (paragraphs[i + 1], paragraphs[i]);
        return Join(paragraphs);
    }

    /// <summary>Deals the sentences out anew in random order, two or three a paragraph.</summary>
    public string Scramble(string text)
    {
        var sentences = Sentences(text);
        for (var i = sentences.Count - 1; i > 0; i--)
        {
            var other = Math.Max(0, i - _random.Next(4));
            (sentences[i], sentences[other]) = (sentences[other], sentences[i]);
        }
        return Join(sentences.Chunk(2 + _random.Next(2)).Select(c => string.Join(' ', c)));
    }

    /// <summary>Keeps a share of the sentences, and of the longer ones leaves out what stands between commas.</summary>
    public string Compress(string text, double keep) =>
        Join(Sentences(text).Where((_, i) => i == 0 || _random.NextDouble() < keep).Select(s => Inserted().Replace(s, "")).Chunk(2).Select(c => string.Join(' ', c)));

    /// <summary>Splits sentences at "and" or "which" after a comma.</summary>
    public string Split(string text) =>
        Joint().Replace(text, m => _random.Next(3) > 0 ? ". " + (m.Groups[1].Value == "which" ? "This " : "Also, ") : m.Value);

    /// <summary>Turns a sentence of two clauses about, leaves small words out here and there and puts others for them.</summary>
    public string Reword(string text, double share) =>
        Join(Paragraphs(text).Select(p => string.Join(' ', Sentences(p).Select(s => Small(Turn(s), share)))));

    string Turn(string sentence)
    {
        var comma = sentence.IndexOf(", ", StringComparison.Ordinal);
        return comma < 20 || comma > sentence.Length - 25 || sentence.Contains('"') || sentence.Contains('“') || _random.Next(2) == 0
            ? sentence
            : char.ToUpperInvariant(sentence[comma + 2]) + sentence[(comma + 3)..].TrimEnd('.') + ", " + char.ToLowerInvariant(sentence[0]) + sentence[1..comma] + ".";
    }

    string Small(string sentence, double share) => string.Join(' ', sentence.Split(' ').Select(w =>
        _random.NextDouble() >= share ? w : SmallWords.TryGetValue(w, out var others) ? others[_random.Next(others.Length)] : w).Where(w => w.Length > 0));

    // What a rewriter who means to hide the source changes first. An empty word is left out.
    static readonly Dictionary<string, string[]> SmallWords = new(StringComparer.Ordinal)
    {
        ["the"] = ["this", "that", "", "a"],
        ["a"] = ["one", "the", "some"],
        ["an"] = ["one", "the"],
        ["of"] = ["from", "for", "within"],
        ["in"] = ["within", "inside", "at"],
        ["on"] = ["upon", "over"],
        ["to"] = ["in order to", "towards"],
        ["and"] = ["as well as", "plus", "while"],
        ["but"] = ["yet", "however"],
        ["for"] = ["on behalf of", "over"],
        ["with"] = ["alongside", "having"],
        ["by"] = ["through", "via"],
        ["has"] = ["had", "holds"],
        ["have"] = ["had", "hold"],
        ["is"] = ["remains", "was"],
        ["was"] = ["had been", "is"],
        ["are"] = ["remain", "were"],
        ["were"] = ["had been", "are"],
        ["who"] = ["that"],
        ["which"] = ["that"],
        ["said"] = ["stated", "noted", "explained", "says"],
        ["will"] = ["would", "is going to"],
        ["would"] = ["will", "could"],
        ["could"] = ["might", "may"],
        ["its"] = ["the", "their"],
        ["their"] = ["the", "its"],
        ["also"] = ["", "moreover"],
        ["after"] = ["following", "once"],
        ["as"] = ["while", "like"],
        ["from"] = ["out of", "since"],
        ["about"] = ["around", "some"],
        ["more"] = ["further", "additional"],
        ["that"] = ["", "which"],
        ["not"] = ["never", "hardly"],
        ["been"] = ["become"],
        ["into"] = ["to", "in"],
        ["over"] = ["across", "above"],
        ["it"] = ["this", "that"],
    };

    /// <summary>Takes alternate runs of paragraphs from two texts.</summary>
    public string Merge(string text, string other)
    {
        var (a, b) = (Paragraphs(text), Paragraphs(other));
        return Join(a.Take(Math.Max(2, a.Count / 2)).Concat(b.Skip(_random.Next(2)).Take(Math.Max(2, b.Count / 2))));
    }

    static List<string> Sentences(string text) => [.. Stop().Split(text.Replace("\n\n", " ", StringComparison.Ordinal)).Where(s => s.Length > 0)];

    [GeneratedRegex(@"\b[a-z]{4,}\b")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=[.!?][""”]?) (?=[A-Z""“])")]
    private static partial Regex Stop();

    [GeneratedRegex(@",[^,.""“”]{5,60}(?=,)")]
    private static partial Regex Inserted();

    [GeneratedRegex(@", (and|which) ")]
    private static partial Regex Joint();
}
