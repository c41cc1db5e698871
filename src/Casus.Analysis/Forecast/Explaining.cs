using Casus.Analysis.Forecast.Candidates;
using Casus.Analysis.Forecast.Clues;
using Casus.Analysis.Forecast.Rules;
using Casus.Analysis.Forecast.Trees;

namespace Casus.Analysis.Forecast;

/// <summary>Reads from a gathered shortlist and the ranker why a candidate is ranked as it is.</summary>
static class Explaining
{
    const int Most = 5;

    public static Explanation Explain(Shortlist list, int rank, Forest forest, double score)
    {
        var row = new float[ClueRow.Length];
        ClueRow.Fill(list, rank, row);
        var bins = new byte[ClueRow.Length];
        forest.Bins.Put(row, bins);
        var parts = forest.Attribute(bins).Select((part, i) => new CluePart((Clue)i, part)).OrderByDescending(p => Math.Abs(p.Score)).Take(Most);
        return new Explanation(new Ranked(list[rank].Actor, score), [.. Rules(list, list[rank]).OrderByDescending(r => r.Confidence).Take(Most)], [.. parts]);
    }

    static List<FiredRule> Rules(Shortlist list, in Candidate candidate)
    {
        var (rules, confidences, query) = (new List<FiredRule>(), list.Morning.Confidences(list.Query.Relation), list.Query);
        foreach (ref readonly var strand in candidate.Bond is { } bond ? bond.Strands : [])
        {
            var age = strand.Pulse.Age(query.Day);
            var confidence = confidences[RuleBook.Place(strand.Relation, age, strand.Pulse.Count)];
            if (confidence > 0)
                rules.Add(new(new Act(query.Actor, strand.Relation, candidate.Actor, strand.Pulse.Last), Bucket.Words(Bucket.Of(age, strand.Pulse.Count)), confidence));
        }
        return rules;
    }
}
