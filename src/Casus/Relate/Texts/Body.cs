using Casus.Clean;

namespace Casus.Relate.Texts;

/// <summary>An article made comparable: the tokens of its title and of its text, and the sentences they stand in.</summary>
sealed class Body
{
    Body(Article article, Token[] title, Token[] tokens, Line[] lines)
    {
        Article = article;
        Title = title;
        Tokens = tokens;
        Lines = lines;
    }

    public Article Article { get; }

    public string Id => Article.Id;

    public Token[] Title { get; }

    public Token[] Tokens { get; }

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
        return new Body(article, [.. title], [.. tokens], [.. counted]);
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

    public Passage Quote(Line line) => Article.Quote(line.Start, line.End);
}
