using Casus.Situate;
using Casus.Store;

namespace Casus.Tell.Operations;

/// <summary>Looks for articles by the words in them, and by actor, issue, act and time.</summary>
static class Search
{
    static readonly Parameter Sought = new("words", ParameterKind.Text, "Words that all stand in the article or its title, whatever their case and accents.") { Subject = true };

    static readonly IReadOnlyList<Filter<Record>> Filters =
    [
        Operations.Filters.Actor<Record>(r => r.Reading.Actors.Select(a => a.Id), "Only articles that mention this actor, by id or name."),
        Operations.Filters.Issue<Record>(r => string.Join(' ', r.Reading.Stances.Select(s => s.Issue)), "Only articles that tell a stance on what these words name."),
        Operations.Filters.Text<Record>("type", "Only articles that tell an act of this class (AGREE, CONSULT …) or name (signing, meeting …).", r => r.Reading.Events.SelectMany(e => new[] { e.Type, Acts.Of(e) })),
        Operations.Filters.Text<Record>("outlet", "Only articles of this outlet.", r => [r.Article.Outlet]),
        .. Operations.Filters.Time<Record>(r => (r.Learned, r.Learned)),
    ];

    public static Operation Operation { get; } = new("search", "Finds articles by their words, and by actor, issue, kind of act, outlet and time; the newest first.", Answered)
    {
        Parameters = [Sought, .. Filters.Select(f => f.Parameter), Parameter.Limit, Parameter.Cursor],
    };

    static Answer Answered(Subject subject, Arguments arguments)
    {
        var words = Words.Of(arguments.Text("words") ?? "").Select(w => w.Word).Distinct(StringComparer.Ordinal).ToList();
        var found = subject.Store.Search(words, subject.AsOf);
        var narrowed = Filters.Any(f => arguments.Text(f.Parameter.Name) is not null);
        if (!Paging.TryRead(arguments, out var page, out var problem))
            return new Answer.Refused(problem);
        // Without a filter only the page is read; with one, every article that has the words.
        var kept = narrowed ? [.. Known(subject, found.From(0)).Where(r => Filters.All(f => f.Keeps(r, arguments)))] : (List<Record>?)null;
        var shown = kept is null ? found.From(page.Skipped) : kept.Skip(page.Skipped);
        return new Answer.Listed("search", ["id", "title", "outlet", "published", "excerpt"], [.. shown.Take(page.Limit).Select(r => Told(r, words))])
        {
            Total = kept?.Count ?? found.Count,
            Skipped = Math.Min(page.Skipped, kept?.Count ?? found.Count),
        };
    }

    /// <summary>The records as the situation has them, in which every actor has one id.</summary>
    static IEnumerable<Record> Known(Subject subject, IEnumerable<Record> found)
    {
        var known = subject.Situation.Records.ToDictionary(r => r.Article.Id, StringComparer.Ordinal);
        return found.Select(r => known.GetValueOrDefault(r.Article.Id, r));
    }

    static Entry Told(Record record, List<string> words)
    {
        var article = record.Article;
        var excerpts = Excerpts.Of(article, words);
        return new Entry(
            article.Id,
            $"{Source.TitleOf(article)} ({article.Id})",
            [article.Id, article.Title ?? "", article.Outlet ?? "", article.Published?.ToString() ?? "", string.Join(" … ", excerpts.Select(e => e.Text))],
            new { article.Id, article.Title, article.Outlet, article.Published, record.Learned, Excerpts = excerpts })
        {
            Lines = [Worded.Join(article.Outlet, article.Published?.ToString() ?? "no date")],
            Quotes = excerpts,
        };
    }
}
