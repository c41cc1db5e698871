using Casus.Situate;

namespace Casus.Tell.Operations.Views;

/// <summary>An outlet with its articles and the grade that an analyst gave it.</summary>
sealed record Outlet(string Name, string? Grade, IReadOnlyList<Record> Records);

/// <summary>The outlets.</summary>
static class Outlets
{
    public static View<Outlet> View { get; } = new("sources", "The outlets: how many articles each brings, oldest and newest, and the reliability an analyst gave it.")
    {
        Columns = ["outlet", "rating", "articles", "oldest", "newest"],
        Items = subject => subject.Situation.Records
            .GroupBy(r => r.Article.Outlet ?? "", StringComparer.Ordinal)
            .Select(g => new Outlet(g.Key, subject.Situation.Docket.Ratings.GetValueOrDefault(g.Key), [.. g]))
            .OrderByDescending(o => o.Records.Count).ThenBy(o => o.Name, StringComparer.Ordinal),
        Filters = [Filters.Text<Outlet>("outlet", "Only this outlet.", o => [o.Name])],
        Tell = (outlet, _) => Told(outlet, outlet.Records.Min(r => r.Learned), outlet.Records.Max(r => r.Learned)),
    };

    static Entry Told(Outlet outlet, DateTimeOffset oldest, DateTimeOffset newest) => new(
        outlet.Name,
        $"{(outlet.Name.Length == 0 ? "outlet not named" : outlet.Name)} ({Worded.Join(outlet.Grade is { } grade ? $"rated {grade}" : null, Worded.Count(outlet.Records.Count, "article"), $"{Worded.Day(oldest)} to {Worded.Day(newest)}")})",
        [outlet.Name, outlet.Grade ?? "", Worded.Number(outlet.Records.Count), Worded.Day(oldest), Worded.Day(newest)],
        new { Outlet = outlet.Name.Length == 0 ? null : outlet.Name, Rating = outlet.Grade, Articles = outlet.Records.Select(r => r.Article.Id), Oldest = oldest, Newest = newest })
    {
        Lines = [string.Join(", ", outlet.Records.Select(r => r.Article.Id))],
    };
}
