using Casus.Relate.Statements;

namespace Casus.Relate.Contradictions;

/// <summary>Holds amounts of one measure against each other: numbers in conflict, updates, roundings and other units.</summary>
static class AmountContrasts
{
    // Longer lists of one measure are compared in pieces of this size, so that no topic takes quadratic time.
    const int Most = 200;

    // Accounts of one thing seldom differ more than so many times.
    const double MostApart = 5;

    // Shared terms that make two amounts of one measure amounts of one thing.
    const double LeastInStory = 1;
    const double LeastInTopic = 2;

    // A common counted noun that no table knows needs more; so small a count of it is no figure.
    const double Unknown = 2;
    const double LeastUnknown = 5;

    // In one article accounts that differ are told side by side.
    const int LinesApart = 2;

    public static IEnumerable<Difference> Of(List<Telling> tellings, Nearness nearness) =>
        tellings.SelectMany(Amounts.Of)
            .GroupBy(a => a.Key, StringComparer.Ordinal)
            .SelectMany(g => g.Chunk(Most))
            .SelectMany(g => Pairs(g, nearness));

    static IEnumerable<Difference> Pairs(Amount[] alike, Nearness nearness)
    {
        for (var b = 1; b < alike.Length; b++)
            for (var a = 0; a < b; a++)
                if (Kind(alike[a], alike[b]) is { } kind && SameThing(alike[a], alike[b], nearness))
                    yield return new Difference(kind, alike[a].Telling.Sentence(alike[a].Line).Text, Side(alike[a]), Side(alike[b])) { Topic = alike[a].Key };
    }

    static Side Side(Amount amount) => new(amount.Telling.Article, amount.Words, amount.Telling.Sentence(amount.Line));

    static bool SameThing(Amount one, Amount other, Nearness nearness)
    {
        if (!Nearness.SameTime(one.Telling, one.Line, other.Telling, other.Line))
            return false;
        if (!one.Known && Math.Max(one.Value, other.Value) < LeastUnknown)
            return false;
        if (one.Telling.Article == other.Telling.Article)
            return (one.Inherited || other.Inherited || one.Known) && Math.Abs(one.Line - other.Line) <= LinesApart && TwoVoices(one, other);
        var least = (nearness.SameStory(one.Telling, other.Telling) ? LeastInStory : LeastInTopic) + (one.Known && !(one.Rare && other.Rare) ? 0 : one.Rare && other.Rare ? -Rare : Unknown);
        return nearness.Shared(one.Telling, one.Line, other.Telling, other.Line) >= least;
    }

    // A rare noun tells by itself what is spoken of.
    const double Rare = 1;

    /// <summary>Two in one article say it: other speakers, or a sentence that reports what somebody says.</summary>
    static bool TwoVoices(Amount one, Amount other) =>
        one.Telling.Speaker(one.First) != other.Telling.Speaker(other.First) || one.Telling.Reports(one.Line) || other.Telling.Reports(other.Line);

    /// <summary>How two amounts of one measure stand to each other; null where they agree or cannot be of one thing.</summary>
    static ConflictKind? Kind(Amount one, Amount other)
    {
        var (small, large) = one.Value < other.Value ? (one, other) : (other, one);
        if (small.Value <= 0 || large.Value / small.Value > MostApart)
            return null;
        if (large.Value - small.Value < large.Value * 1e-9)
            return one.Unit == other.Unit ? null : ConflictKind.Rounding;
        if (Revision.Is(one, other))
            return ConflictKind.Update;
        if (Rounding.Is(Quantity(one), Quantity(other)) && (one.Approximate || other.Approximate || one.Dimension != "count" || small.Value >= LeastRounded))
            return ConflictKind.Rounding;
        return small.Bound && !large.Bound ? null : ConflictKind.Number;
    }

    // Below this a count is told as it is.
    const double LeastRounded = 100;

    static Quantity Quantity(Amount amount) => new(amount.Value, 0, 0, 0, amount.Approximate || amount.Bound);
}
