using Casus.Relate;

namespace Casus.Tell.Operations.Views;

/// <summary>Where accounts differ, side by side.</summary>
static class Contradictions
{
    public static View<Conflict> View { get; } = new("contradictions", "Where accounts differ: the values side by side with the origins of each; updates and roundings only when asked for.")
    {
        Columns = ["kind", "about", "values", "origins"],
        Items = subject => subject.Situation.Relations.Conflicts,
        Filters = [Kind, Filters.Issue<Conflict>(c => c.About)],
        Tell = (conflict, _) => new Entry(
            conflict.Id,
            $"{Worded.Of(conflict.Kind)}: {conflict.About}",
            [Worded.Of(conflict.Kind), conflict.About, string.Join(" / ", conflict.Accounts.Select(a => a.Value)), string.Join(" / ", conflict.Accounts.Select(a => Worded.Number(a.Origins.Count)))],
            conflict)
        {
            Lines = [.. conflict.Accounts.SelectMany(Lines)],
            Origins = [.. conflict.Accounts.SelectMany(a => a.Origins).Distinct(StringComparer.Ordinal)],
        },
    };

    static Filter<Conflict> Kind
    {
        get
        {
            var kinds = Filters.Choice<Conflict, ConflictKind>("kind", "Only this kind; updates and roundings are no contradictions and shown only by it.", c => c.Kind);
            return kinds with { Keeps = (c, arguments) => arguments.Text("kind") is null ? c.Kind is not (ConflictKind.Update or ConflictKind.Rounding) : kinds.Keeps(c, arguments) };
        }
    }

    static IEnumerable<string> Lines(Account account) =>
    [
        $"{account.Value} ({Worded.Count(account.Origins.Count, "origin")})",
        .. account.Passages.Select(p => $"  “{p.Text}” ({p.Article})"),
    ];
}
