using System.Globalization;
using System.Text.RegularExpressions;
using Casus.Clean;

namespace Casus.Eval.Lineage;

/// <summary>
/// Tells articles again in other worlds: each word but the short common ones becomes another one of about the same frequency in
/// the articles, the same one throughout a world. So the text grows and the vocabulary does not, as with real press. Told world by world.
/// </summary>
sealed partial class Worlds
{
    // Words of neighbouring frequency change places within groups of so many.
    const int Neighbours = 256;

    // Shorter words among the most frequent ones hold sentences together and stay.
    const int LeastLetters = 5;

    readonly string[] _words;

    readonly Dictionary<string, int> _ranks;

    (int World, int[][] Orders) _latest = (0, []);

    public Worlds(IEnumerable<Article> articles)
    {
        _words = [.. articles.SelectMany(a => Word().Matches($"{a.Title} {a.Text}"))
            .CountBy(m => Lower(m.Value))
            .OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal)
            .Select(w => w.Key)
            .Where((w, rank) => w.Length >= LeastLetters || rank >= Neighbours)];
        _ranks = _words.Select((word, rank) => (word, rank)).ToDictionary(w => w.word, w => w.rank, StringComparer.Ordinal);
    }

    /// <summary>An article as it reads in a world; world 0 is ours.</summary>
    public Article Tell(Article article, int world) => world == 0
        ? article
        : article with { Id = $"{article.Id}-{world}", Title = Elsewhere(article.Title ?? "", world), Text = Elsewhere(article.Text, world) };

    string Elsewhere(string text, int world) => Word().Replace(text, m => Cased(Other(Lower(m.Value), world), m.Value));

    string Other(string word, int world)
    {
        if (!_ranks.TryGetValue(word, out var rank))
            return word;
        if (_latest.World != world)
            _latest = (world, Orders(new Random(world)));
        return _words[_latest.Orders[rank / Neighbours][rank % Neighbours]];
    }

    /// <summary>For each group of words the order in which they stand for one another.</summary>
    int[][] Orders(Random random) => [.. Enumerable.Range(0, _words.Length).Chunk(Neighbours).Select(group =>
    {
        random.Shuffle(group);
        return group;
    })];

    static string Cased(string word, string like) =>
        char.IsUpper(like[0]) ? char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..] : word;

    static string Lower(string word) => word.ToLowerInvariant();

    [GeneratedRegex(@"\b\p{L}{2,}\b")]
    private static partial Regex Word();
}
