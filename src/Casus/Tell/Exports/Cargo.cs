using Casus.Clean;
using Casus.Situate;
using Casus.Study;
using Casus.Tell.Entries;
using Casus.Tell.Forms;

namespace Casus.Tell.Exports;

/// <summary>
/// What an export is written from. Texts of articles stay at home unless <see cref="FullText"/> asks for them: quotations
/// are short, and their offsets say exactly where they stand.
/// </summary>
public sealed class Cargo(Situation situation, IReadOnlyList<Finding> findings)
{
    const int Longest = 280;

    readonly Dictionary<string, Record> _records = situation.Records.ToDictionary(r => r.Article.Id, StringComparer.Ordinal);

    public Situation Situation { get; } = situation;

    public IReadOnlyList<Finding> Findings { get; } = findings;

    public bool FullText { get; init; }

    internal IReadOnlyList<Entry> Entries { get; } = Contents.Of(situation, findings);

    internal IEnumerable<Article> Articles => Situation.Records.Select(r => r.Article);

    internal Article Article(string id) => _records[id].Article;

    /// <summary>What the whole is called: the title of the story that most articles tell.</summary>
    internal string Title => Briefing.Title(Situation);

    /// <summary>The passage as it is given away: cut between words where it is long, with offsets that fit the cut.</summary>
    internal Passage Short(Passage passage)
    {
        if (FullText || passage.Text.Length <= Longest)
            return passage;
        var cut = passage.Text.LastIndexOfAny([' ', '\n'], Longest);
        var length = cut > 0 ? cut : Longest - (char.IsHighSurrogate(passage.Text[Longest - 1]) ? 1 : 0);
        return passage with { End = passage.Start + length, Text = passage.Text[..length] };
    }

    /// <summary>When the first of these articles could be known; of the whole where none is named.</summary>
    internal DateTimeOffset First(IEnumerable<string> articles) => Learned(articles).Min();

    /// <summary>When the last of these articles could be known; of the whole where none is named.</summary>
    internal DateTimeOffset Last(IEnumerable<string> articles) => Learned(articles).Max();

    internal DateTimeOffset Newest => Last([]);

    /// <summary>The address of an article, if it is one that may be a link.</summary>
    internal static string? Link(Article article) => Html.IsLink(article.Url) ? new Uri(article.Url!).AbsoluteUri : null;

    IEnumerable<DateTimeOffset> Learned(IEnumerable<string> articles) =>
        articles.Where(_records.ContainsKey).Select(a => _records[a].Learned) is var times && times.Any()
            ? times
            : _records.Values.Select(r => r.Learned).DefaultIfEmpty(DateTimeOffset.UnixEpoch);
}
