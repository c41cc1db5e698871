using Casus.Clean;
using Casus.Language;

namespace Casus.Read;

/// <summary>Turns an article into a reading. Safe for use from many threads; the same article gives the same reading.</summary>
public sealed class Reader(Pipeline language)
{
    /// <summary>Reads an article. Never throws for any text; takes time linear in its length.</summary>
    public Reading Read(Article article, CancellationToken cancel = default)
    {
        _ = language.Read(article.Text, cancel);
        return new Reading(article);
    }
}
