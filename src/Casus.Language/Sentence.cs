namespace Casus.Language;

/// <summary>One sentence: <c>text[Start..End]</c>, its words in order, and a single-rooted dependency tree over them.</summary>
public sealed class Sentence
{
    readonly int[][] _children;
    readonly (int First, int Last)[] _reach;

    public Sentence(int start, int end, Word[] words)
    {
        Start = start;
        End = end;
        Words = words;
        Root = Array.FindIndex(words, w => w.Head < 0);
        _children = ChildrenOf(words);
        _reach = ReachOf(words, _children);
    }

    public int Start { get; }

    public int End { get; }

    public IReadOnlyList<Word> Words { get; }

    /// <summary>The index of the word whose head is −1.</summary>
    public int Root { get; }

    /// <summary>The indexes of the words that hang on a word, in order.</summary>
    public ReadOnlySpan<int> Children(int word) => _children[word];

    /// <summary>The first child with a relation (subtypes included), or −1.</summary>
    public int Child(int word, string relation)
    {
        foreach (var child in _children[word])
            if (Words[child].Is(relation))
                return child;
        return -1;
    }

    /// <summary>The first and last word of the subtree of a word.</summary>
    public (int First, int Last) Reach(int word) => _reach[word];

    // Every word passes its own reach up to its head when all below it have done so; a tree of n words takes n steps.
    static (int First, int Last)[] ReachOf(Word[] words, int[][] children)
    {
        var reach = new (int First, int Last)[words.Length];
        var waiting = Array.ConvertAll(children, c => c.Length);
        for (var i = 0; i < words.Length; i++)
            reach[i] = (i, i);
        for (var i = 0; i < words.Length; i++)
            for (var at = i; waiting[at] == 0 && words[at].Head >= 0; at = words[at].Head)
            {
                var head = words[at].Head;
                reach[head] = (Math.Min(reach[head].First, reach[at].First), Math.Max(reach[head].Last, reach[at].Last));
                waiting[at] = -1;
                if (--waiting[head] > 0)
                    break;
            }
        return reach;
    }

    static int[][] ChildrenOf(Word[] words)
    {
        var counts = new int[words.Length];
        foreach (var word in words)
            if (word.Head >= 0)
                counts[word.Head]++;
        var children = Array.ConvertAll(counts, count => count == 0 ? [] : new int[count]);
        Array.Clear(counts);
        for (var i = 0; i < words.Length; i++)
            if (words[i].Head is >= 0 and var head)
                children[head][counts[head]++] = i;
        return children;
    }
}
