using Casus.Situate;
using Casus.Study;

namespace Casus.Tell.Operations.Views;

/// <summary>The articles and the outlets they come from.</summary>
static class Articles
{
    public static View<Record> View { get; } = new("articles", "The articles, the newest first: title, outlet, date, and how much each states.")
    {
        Columns = ["id", "title", "outlet", "published", "learned", "statements"],
        Items = subject => subject.Situation.Records.OrderByDescending(r => r.Learned).ThenBy(r => r.Article.Id, StringComparer.Ordinal),
        Filters =
        [
            Filters.Actor<Record>(r => r.Reading.Actors.Select(a => a.Id), "Only articles that mention this actor, by id or name."),
            Filters.Text<Record>("outlet", "Only articles of this outlet.", r => [r.Article.Outlet]),
            .. Filters.Time<Record>(r => (r.Learned, r.Learned)),
        ],
        Tell = Told,
    };

    public static View<IGrouping<string, Record>> Sources { get; } = new("sources", "The outlets: how many articles and independent origins each brings, oldest and newest.")
    {
        Columns = ["outlet", "articles", "oldest", "newest"],
        Items = subject => subject.Situation.Records.GroupBy(r => r.Article.Outlet ?? "", StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal),
        Filters = [Filters.Text<IGrouping<string, Record>>("outlet", "Only this outlet.", g => [g.Key])],
        Tell = (outlet, _) => new Entry(
            outlet.Key,
            $"{(outlet.Key.Length == 0 ? "outlet not named" : outlet.Key)} ({Worded.Count(outlet.Count(), "article")}, {Worded.Day(outlet.Min(r => r.Learned))} to {Worded.Day(outlet.Max(r => r.Learned))})",
            [outlet.Key, Worded.Number(outlet.Count()), Worded.Day(outlet.Min(r => r.Learned)), Worded.Day(outlet.Max(r => r.Learned))],
            new { Outlet = outlet.Key.Length == 0 ? null : outlet.Key, Articles = outlet.Select(r => r.Article.Id), Oldest = outlet.Min(r => r.Learned), Newest = outlet.Max(r => r.Learned) })
        { Lines = [string.Join(", ", outlet.Select(r => r.Article.Id))] },
    };

    static Entry Told(Record record, Names _)
    {
        var article = record.Article;
        var statements = record.Reading.Statements.Count();
        return new Entry(
            article.Id,
            $"{Source.TitleOf(article)} ({article.Id})",
            [article.Id, article.Title ?? "", article.Outlet ?? "", article.Published?.ToString() ?? "", Worded.Day(record.Learned), Worded.Number(statements)],
            new { article.Id, article.Title, article.Authors, article.Published, article.Outlet, article.Language, article.Url, article.Source, article.Text.Length, record.Learned, Statements = statements })
        {
            Lines = [Worded.Join(article.Outlet, article.Published?.ToString() ?? "no date", Worded.Count(statements, "statement"), Worded.Count(record.Reading.Actors.Count, "actor"))],
        };
    }
}
