using Casus.Study;

namespace Casus.Tell.Writing;

/// <summary>What the analyses found: their own words, marked as judgement.</summary>
static class Conclusions
{
    const int Most = 3;

    public static Section? Write(Draft draft, IReadOnlyList<Finding> findings)
    {
        var cited = findings.Where(f => f.Support.Statements.Count > 0 && draft.Ledger.Claim(f.Text)).ToList();
        var paragraphs = cited.Take(Most).Select(f => new Paragraph([Tell(f)]) { Bullet = true }).ToList();
        if (cited.Count > Most)
            paragraphs.Add(new Paragraph([Listing.More([.. cited.Skip(Most).Select(f => f.Support.Passages.First())], "finding")]));
        return paragraphs.Count == 0 ? null : new Section("What follows from it", paragraphs);
    }

    public static Sentence Tell(Finding finding) =>
        new(finding.Text, SentenceKind.Judgement, [.. finding.Support.Passages.DistinctBy(p => (p.Article, p.Start, p.End))]);
}
