using Casus.Clean;
using Casus.Language;

namespace Casus.Read;

/// <summary>An article with the trees of its text: what every finder starts from.</summary>
public sealed record Parsed(Article Article, Document Document)
{
    /// <summary>Quotes the words First..Last (inclusive) of a sentence.</summary>
    public Passage Quote(int sentence, int first, int last)
    {
        var words = Document.Sentences[sentence].Words;
        return Article.Quote(words[first].Start, words[last].End);
    }

    /// <summary>Quotes a whole sentence.</summary>
    public Passage Quote(int sentence) =>
        Article.Quote(Document.Sentences[sentence].Start, Document.Sentences[sentence].End);
}
