namespace Casus.Relate;

/// <summary>An inverted index from keys to the numbers of the articles that have them; articles are added in order.</summary>
sealed class Postings<TKey>(int most) where TKey : notnull
{
    readonly Dictionary<TKey, List<int>> _articles = [];

    /// <summary>
    /// Adds the next article and names those before it that share a key with it, ascending. A key that more than the
    /// greatest number of articles have tells nothing and is given up.
    /// </summary>
    public IEnumerable<int> Add(int article, IEnumerable<TKey> keys)
    {
        var earlier = new HashSet<int>();
        foreach (var key in keys)
        {
            if (!_articles.TryGetValue(key, out var articles))
                _articles[key] = articles = [];
            if (articles.Count > most)
                continue;
            earlier.UnionWith(articles);
            articles.Add(article);
        }
        earlier.Remove(article);
        return earlier.Order();
    }
}
