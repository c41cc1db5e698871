using Casus.Read;
using Casus.Relate.Pairs;
using Casus.Relate.Texts;

namespace Casus.Relate.Statements;

/// <summary>
/// Maps garbled words to those that another account of the same origin has in their place: the two sentences are aligned
/// word by word, and what stands between the same neighbours is proposed.
/// </summary>
static class Repairs
{
    /// <summary>The proposals within families: for each garbled passage each wording once, in the likest sentence, in order of text.</summary>
    public static IEnumerable<Repair> Of(IEnumerable<Compared> pairs, IReadOnlyList<Body> bodies, IReadOnlyList<Reading> readings) =>
        pairs.SelectMany(p => Of(p, bodies, readings))
            .OrderBy(r => r.Garbled.Article, StringComparer.Ordinal)
            .ThenBy(r => r.Garbled.Start).ThenBy(r => r.Garbled.End)
            .ThenByDescending(r => r.Context.Score)
            .ThenBy(r => r.Proposed.Article, StringComparer.Ordinal).ThenBy(r => r.Proposed.Start)
            .DistinctBy(r => (r.Garbled, r.Proposed.Text.ToLowerInvariant()));

    /// <summary>The proposals for the garble of one side of a pair, both sides taken in turn.</summary>
    static IEnumerable<Repair> Of(Compared pair, IReadOnlyList<Body> bodies, IReadOnlyList<Reading> readings) =>
        Of(pair, pair.A, bodies, readings).Concat(Of(pair, pair.B, bodies, readings));

    static IEnumerable<Repair> Of(Compared pair, int side, IReadOnlyList<Body> bodies, IReadOnlyList<Reading> readings)
    {
        var (mine, other) = (bodies[side], bodies[pair.Other(side)]);
        foreach (var garble in readings[side].Garble)
            foreach (var partner in pair.Partners)
            {
                var (line, others) = side == pair.A ? (mine.Lines[partner.A], other.Lines[partner.B]) : (mine.Lines[partner.B], other.Lines[partner.A]);
                if (garble.Passage.Start < line.Start || garble.Passage.End > line.End)
                    continue;
                if (Proposal(mine, line, other, others, garble.Passage) is { } proposed)
                    yield return new Repair(garble.Passage, proposed, new Parallel(mine.Quote(line), other.Quote(others), Math.Round(partner.Score, 3)));
            }
    }

    static Passage? Proposal(Body mine, Line line, Body other, Line others, Passage garbled)
    {
        var first = mine.TokenAt(garbled.Start) - line.First;
        var last = mine.TokenAt(garbled.End - 1) - line.First;
        var matches = WordAlignment.Of(mine.Words(line), other.Words(others));
        if (WordAlignment.Between(matches, first, last, others.Count) is not { } span)
            return null;
        var passage = other.Article.Quote(other.Tokens[others.First + span.First].Start, other.Tokens[others.First + span.Last].End);
        return string.Equals(passage.Text, garbled.Text, StringComparison.OrdinalIgnoreCase) ? null : passage;
    }
}
