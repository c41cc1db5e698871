using System.Globalization;
using System.Text.RegularExpressions;
using Casus.Clean;

namespace Casus.Eval.Lineage;

/// <summary>
/// Tells articles again in other worlds: each longer word becomes another one of about the same frequency in the articles, the
/// same one throughout a world. So the text grows and the vocabulary does not, as with real press.
/// </summary>
sealed partial class Worlds
{
    // Words of neighbouring frequency change places within groups of so many.
    const int Neighbours = 256;

    readonly string[] _words;

    readonly Dictionary<string, int> _ranks;

    public Worlds(IEnumerable<Article> articles)
    {
        _words = [.. articles.SelectMany(a => LongWord().Matches($"{a.Title} {a.Text}"))
            .CountBy(m => Lower(m.Value))
            .OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal)
            .Select(w => w.Key)];
        _ranks = _words.Select((word, rank) => (word, rank)).ToDictionary(w => w.word, w => w.rank, StringComparer.Ordinal);
    }

    /// <summary>An article as it reads in a world; world 0 is ours.</summary>
    public Article Tell(Article article, int world) => world == 0
        ? article
        : article with { Id = $"{article.Id}-{world}", Title = Elsewhere(article.Title ?? "", world), Text = Elsewhere(article.Text, world) };

    string Elsewhere(string text, int world) => LongWord().Replace(text, m => Cased(Other(Lower(m.Value), world), m.Value));

    string Other(string word, int world)
    {
        var rank = _ranks[word];
        var group = rank / Neighbours;
        var size = Math.Min(Neighbours, _words.Length - (group * Neighbours));
        var shift = new Random(HashCode(world, group)).Next(size);
        return _words[(group * Neighbours) + (((rank % Neighbours) + shift) % size)];
    }

    static int HashCode(int world, int group) => unchecked((world * 7919) + (group * 104729));

    static string Cased(string word, string like) =>
        char.IsUpper(like[0]) ? char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..] : word;

    static string Lower(string word) => word.ToLowerInvariant();

    [GeneratedRegex(@"\b\p{L}{5,}\b")]
    private static partial Regex LongWord();
}
