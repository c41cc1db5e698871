namespace Casus.Language;

/// <summary>One sentence: <c>text[Start..End]</c>, its words in order, and a single-rooted dependency tree over them.</summary>
public sealed class Sentence
{
    readonly int[][] _children;

    public Sentence(int start, int end, Word[] words)
    {
        Start = start;
        End = end;
        Words = words;
        Root = Array.FindIndex(words, w => w.Head < 0);
        _children = ChildrenOf(words);
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
    public (int First, int Last) Reach(int word)
    {
        var (first, last) = (word, word);
        foreach (var child in _children[word])
        {
            var reach = Reach(child);
            first = Math.Min(first, reach.First);
            last = Math.Max(last, reach.Last);
        }
        return (first, last);
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
