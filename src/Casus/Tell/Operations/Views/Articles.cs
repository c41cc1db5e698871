using Casus.Situate;
using Casus.Study;

namespace Casus.Tell.Operations.Views;

/// <summary>The articles.</summary>
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
