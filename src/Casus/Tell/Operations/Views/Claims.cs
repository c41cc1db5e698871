using Casus.Read;
using Casus.Relate;

namespace Casus.Tell.Operations.Views;

/// <summary>What several articles say alike.</summary>
static class Claims
{
    public static View<(Claim Claim, IReadOnlyList<Passage> Passages)> View { get; } = new("claims", "What several articles say alike, by the number of independent origins.")
    {
        Columns = ["claim", "statements", "origins"],
        Items = subject => Of(subject).OrderByDescending(c => c.Claim.Origins.Count).ThenByDescending(c => c.Claim.Statements.Count).ThenBy(c => c.Claim.Id, StringComparer.Ordinal),
        Filters = [Filters.Issue<(Claim Claim, IReadOnlyList<Passage> Passages)>(c => c.Claim.Text)],
        Tell = (c, _) => new Entry(
            c.Claim.Id,
            $"{c.Claim.Text} ({Worded.Count(c.Claim.Origins.Count, "origin")}, {Worded.Count(c.Claim.Statements.Count, "statement")})",
            [c.Claim.Text, Worded.Number(c.Claim.Statements.Count), Worded.Number(c.Claim.Origins.Count)],
            new { c.Claim.Id, c.Claim.Text, c.Claim.Statements, c.Passages, c.Claim.Origins })
        .Quoting(c.Passages) with
        { Origins = c.Claim.Origins },
    };

    static IEnumerable<(Claim Claim, IReadOnlyList<Passage> Passages)> Of(Subject subject)
    {
        var passages = new Dictionary<string, Passage>(StringComparer.Ordinal);
        foreach (var statement in subject.Situation.Records.SelectMany(r => r.Reading.Statements))
            passages[statement.Key] = statement is Utterance said ? said.Content : statement.Passage;
        return subject.Situation.Relations.Claims.Select(c => (c, (IReadOnlyList<Passage>)[.. c.Statements.Where(passages.ContainsKey).Select(k => passages[k])]));
    }
}
