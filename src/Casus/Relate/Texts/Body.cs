using Casus.Clean;

namespace Casus.Relate.Texts;

/// <summary>An article made comparable: the tokens of its text, the sentences they stand in, and the terms of title and text.</summary>
sealed class Body
{
    readonly Vocabulary _vocabulary;
    readonly Passage?[] _quoted;

    Body(Article article, Token[] title, Token[] tokens, Line[] lines, Vocabulary vocabulary)
    {
        Article = article;
        Tokens = tokens;
        Lines = lines;
        (Terms, Counts) = Count(title, tokens);
        _vocabulary = vocabulary;
        _quoted = new Passage?[lines.Length];
    }

    public Article Article { get; }

    public string Id => Article.Id;

    public Token[] Tokens { get; }

    /// <summary>The distinct terms of title and text, ascending.</summary>
    public int[] Terms { get; }

    /// <summary>How often each of <see cref="Terms"/> stands there.</summary>
    public ushort[] Counts { get; }

    public Line[] Lines { get; }

    public static Body Of(Article article, Vocabulary vocabulary)
    {
        var lines = Splitter.Split(article.Text);
        var quoted = Quotations.Find(article.Text);
        var tokens = new List<Token>(article.Text.Length / 6);
        var counted = new List<Line>(lines.Count);
        foreach (var (start, end) in lines)
        {
            var first = tokens.Count;
            Tokenizer.Read(article.Text, start, end, quoted, vocabulary, tokens);
            if (tokens.Count > first)
                counted.Add(new Line(start, end, first, tokens.Count));
        }
        var title = new List<Token>();
        if (article.Title is { Length: > 0 } words)
            Tokenizer.Read(words, 0, words.Length, new(words.Length), vocabulary, title);
        return new Body(article, [.. title], [.. tokens], [.. counted], vocabulary);
    }

    /// <summary>The first token that ends after an offset; their number where there is none.</summary>
    public int TokenAt(int offset)
    {
        var (low, high) = (0, Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].End > offset ? (low, middle) : (middle + 1, high);
        }
        return low;
    }

    public ReadOnlySpan<Token> Words(Line line) => Tokens.AsSpan(line.First, line.Count);

    /// <summary>The same hash for the same stem at a token, whatever was read before.</summary>
    public ulong Key(int token) => _vocabulary.Key(Tokens[token].Term);

    /// <summary>The same of one of <see cref="Terms"/>.</summary>
    public ulong KeyOf(int term) => _vocabulary.Key(term);

    public Passage Quote(Line line) => Article.Quote(line.Start, line.End);

    /// <summary>A sentence by number; each is quoted once, however many comparisons show it.</summary>
    public Passage Quote(int line) => _quoted[line] ??= Quote(Lines[line]);

    static (int[] Terms, ushort[] Counts) Count(Token[] title, Token[] tokens)
    {
        var all = new int[title.Length + tokens.Length];
        for (var i = 0; i < all.Length; i++)
            all[i] = i < title.Length ? title[i].Term : tokens[i - title.Length].Term;
        Array.Sort(all);
        var (terms, counts) = (new List<int>(all.Length / 2), new List<ushort>(all.Length / 2));
        foreach (var term in all)
            if (terms.Count > 0 && terms[^1] == term)
                counts[^1] = (ushort)Math.Min(ushort.MaxValue, counts[^1] + 1);
            else
            {
                terms.Add(term);
                counts.Add(1);
            }
        return ([.. terms], [.. counts]);
    }
}
