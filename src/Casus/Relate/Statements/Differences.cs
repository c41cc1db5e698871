using Casus.Clean;
using Casus.Relate.Pairs;
using Casus.Relate.Texts;

namespace Casus.Relate.Statements;

/// <summary>Finds where sentences that say the same differ in a number, a day or a negation.</summary>
static class Differences
{
    // Sentences less alike than this may well speak of different things.
    const double LeastAlike = 0.5;

    // A negation or another day turns a sentence round only if nearly all else is the same, word by word.
    const double LeastInARow = 0.7;

    // A longer sentence may deny something that the shorter does not speak of.
    const double LeastAsLong = 0.85;

    const double LeastNegated = 0.8;

    public static IEnumerable<Difference> Of(Compared pair, IReadOnlyList<Body> bodies)
    {
        var (a, b) = (bodies[pair.A], bodies[pair.B]);
        foreach (var partner in pair.Partners.Where(p => p.Score >= LeastAlike))
        {
            var left = new Sentence(pair.A, a, a.Lines[partner.A]);
            var right = new Sentence(pair.B, b, b.Lines[partner.B]);
            foreach (var difference in OfNumbers(left, right))
                yield return difference;
            if (InARow(left, right) < LeastInARow)
                continue;
            foreach (var difference in OfDays(left, right))
                yield return difference;
            if (InARow(left, right) >= LeastNegated && Negated(left) != Negated(right) && AsLong(left, right) >= LeastAsLong)
                yield return new Difference(ConflictKind.Polarity, left.Text, left.With(Negated(left) ? "no" : "yes"), right.With(Negated(right) ? "no" : "yes"));
        }
    }

    /// <summary>One count of one thing in each sentence, and the counts differ.</summary>
    static IEnumerable<Difference> OfNumbers(Sentence left, Sentence right) =>
        from mine in Single(left)
        join other in Single(right) on mine.Noun equals other.Noun
        where mine.Value != other.Value && !left.Gives(other.Value) && !right.Gives(mine.Value) && SameContext(left, mine, right, other)
        select new Difference(
            Kind(mine, other, left.Body.Article, right.Body.Article),
            left.Text, left.With(left.Words(mine.First, mine.Last)), right.With(right.Words(other.First, other.Last)));

    /// <summary>The words on one side of the counted thing are the same too: "10 passengers died", "12 passengers died".</summary>
    static bool SameContext(Sentence left, Quantity mine, Sentence right, Quantity other) =>
        left.Term(mine.First - 1) is { } before && before == right.Term(other.First - 1)
        || left.Term(mine.Last + 2) is { } after && after == right.Term(other.Last + 2);

    /// <summary>The share of the shorter sentence's words that stand in the other in the same order.</summary>
    static double InARow(Sentence left, Sentence right) =>
        WordAlignment.Of(left.Body.Words(left.Line), right.Body.Words(right.Line)).Count(m => m >= 0)
        / (double)Math.Min(left.Line.Count, right.Line.Count);

    /// <summary>The shorter sentence's length as a share of the longer one's: a "not" in a clause that the other lacks denies nothing that it says.</summary>
    static double AsLong(Sentence left, Sentence right) =>
        (double)Math.Min(left.Line.Count, right.Line.Count) / Math.Max(left.Line.Count, right.Line.Count);

    static IEnumerable<Quantity> Single(Sentence sentence) =>
        Numbers.Of(sentence.Body, sentence.Line).GroupBy(q => q.Noun).Where(g => g.Count() == 1).Select(g => g.First());

    static ConflictKind Kind(Quantity one, Quantity other, Article first, Article second) =>
        Rounding.Is(one, other) ? ConflictKind.Rounding
        : first.Published is { } early && second.Published is { } late && Later(early, late) ? ConflictKind.Update
        : ConflictKind.Number;

    // Whole days apart: within a day, accounts differ rather than replace each other.
    static bool Later(Period early, Period late) => early.Start.Date != late.Start.Date;

    static IEnumerable<Difference> OfDays(Sentence left, Sentence right)
    {
        var (mine, other) = (Days.Of(left.Body, left.Line), Days.Of(right.Body, right.Line));
        return mine.Count == 1 && other.Count == 1 && mine[0] != other[0]
            ? [new Difference(ConflictKind.Date, left.Text, left.With(mine[0]), right.With(other[0]))]
            : [];
    }

    static bool Negated(Sentence sentence) => Negations.In(sentence.Body, sentence.Line);

    readonly record struct Sentence(int Article, Body Body, Line Line)
    {
        public string Text => Body.Quote(Line).Text;

        public Side With(string value) => new(Article, value, Body.Quote(Line));

        /// <summary>The term at a token of the sentence; null outside it.</summary>
        public int? Term(int token) => token >= Line.First && token < Line.Last ? Body.Tokens[token].Term : null;

        public bool Gives(double value) => Numbers.Of(Body, Line).Any(q => q.Value == value);

        public string Words(int first, int last) => Body.Article.Text[Body.Tokens[first].Start..Body.Tokens[last].End];
    }
}
