namespace Casus.Clean.Furniture;

/// <summary>Phrases of folded words, found from any word on in time linear in their length.</summary>
sealed class PhraseTree
{
    readonly Dictionary<string, PhraseTree> _next = [];
    Phrase? _phrase;

    public void Add(IReadOnlyList<string> words, Phrase phrase)
    {
        var node = this;
        foreach (var word in words)
        {
            if (!node._next.TryGetValue(word, out var next))
                node._next.Add(word, next = new());
            node = next;
        }
        node._phrase = node._phrase is { } known ? known with { Languages = [.. known.Languages, .. phrase.Languages] } : phrase;
    }

    /// <summary>The longest phrase that begins at a word.</summary>
    public Phrase? Longest(IReadOnlyList<string> words, int at)
    {
        Phrase? longest = null;
        var node = this;
        for (var i = at; i < words.Count && node._next.TryGetValue(words[i], out var next); i++)
        {
            node = next;
            longest = node._phrase ?? longest;
        }
        return longest;
    }
}
