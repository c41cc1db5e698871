using Casus.Clean.Lines;

namespace Casus.Clean.Furniture;

/// <summary>The phrases of <c>clean/furniture.tsv</c> and the ways in which a line can carry one.</summary>
static class PhraseBook
{
    static readonly Dictionary<string, PhraseTree> Trees = Read();

    static readonly PhraseTree Wholes = Trees["whole"], Starts = Trees["start"], Labels = Trees["label"], Insides = Trees["in"];

    static readonly string[] CreditLabels =
        [.. Table.Rows("clean/furniture.tsv").Where(r => r[0] == nameof(RemovalKind.PhotoCredit) && r[1] == "label" && r[3].Length >= 5).Select(r => r[3])];

    /// <summary>The line is made of furniture phrases and numbers only: "Share Tweet Print", "12 comments".</summary>
    public static Phrase? Whole(IReadOnlyList<string> words)
    {
        Phrase? first = null;
        for (var at = 0; at < words.Count;)
        {
            var phrase = Wholes.Longest(words, at);
            if (phrase is null && words[at] != "#")
                return null;
            first ??= phrase;
            at += phrase?.Length ?? 1;
        }
        return first;
    }

    /// <summary>The phrase with which the line begins.</summary>
    public static Phrase? Start(IReadOnlyList<string> words) => Starts.Longest(words, 0);

    /// <summary>A phrase that stands anywhere in the line.</summary>
    public static Phrase? Inside(IReadOnlyList<string> words)
    {
        for (var at = 0; at < words.Count; at++)
            if (Insides.Longest(words, at) is { } phrase)
                return phrase;
        return null;
    }

    /// <summary>The phrase before the colon of a line like "Read more: …"; photo credits also when misspelled by one letter.</summary>
    public static Phrase? Label(string text)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, 60)).IndexOfAny(':', '：', '|');
        if (colon <= 0)
            return null;
        var words = Folded.Words(text[..colon]);
        if (words.Count is 0 or > 5)
            return null;
        if (Labels.Longest(words, 0) is { } phrase && phrase.Length == words.Count)
            return phrase;
        var key = string.Join(' ', words);
        return CreditLabels.Any(l => Spelling.OneSlip(l, key)) ? new(RemovalKind.PhotoCredit, ["en"], words.Count) : null;
    }

    /// <summary>The words are a label of this kind and nothing else, as in "(file photo)".</summary>
    public static bool IsLabel(IReadOnlyList<string> words, RemovalKind kind) =>
        Labels.Longest(words, 0) is { } phrase && phrase.Kind == kind && phrase.Length == words.Count;

    static Dictionary<string, PhraseTree> Read()
    {
        var trees = new Dictionary<string, PhraseTree> { ["whole"] = new(), ["start"] = new(), ["label"] = new(), ["in"] = new() };
        foreach (var row in Table.Rows("clean/furniture.tsv"))
        {
            var words = Folded.Words(row[3]);
            trees[row[1]].Add(words, new(Enum.Parse<RemovalKind>(row[0]), [row[2]], words.Count));
        }
        return trees;
    }
}
