using System.Collections.Frozen;
using Casus.Relate.Texts;

namespace Casus.Relate.Contradictions;

/// <summary>Reads what an article counts and measures. A bare number ("closer to 12,000") is of what the number before it is of.</summary>
static class Amounts
{
    // What is counted stands within so many words of the number.
    const int Reach = 3;

    // A bare number so many times another is of something else.
    const double MostApart = 5;

    // A noun in less than about every thirtieth article.
    const double LeastRare = 3.4;

    static readonly FrozenSet<string> Hedges = Table.Rows("relate/numbers.tsv").Where(r => r[0] == "about").Select(r => r[1]).ToFrozenSet();
    static readonly FrozenSet<string> Bounds = Table.Rows("relate/numbers.tsv").Where(r => r[0] == "bound").Select(r => r[1]).ToFrozenSet();
    static readonly FrozenSet<string> Former = Table.Rows("relate/numbers.tsv").Where(r => r[0] == "former").Select(r => r[1]).ToFrozenSet();

    public static List<Amount> Of(Telling telling)
    {
        var found = new List<Amount>();
        for (var line = 0; line < telling.Body.Lines.Length; line++)
        {
            var within = telling.Body.Lines[line];
            for (var i = within.First; i < within.Last; i++)
                if (Numerals.At(telling, i) is { } number && number.Last < within.Last)
                {
                    if (!IsDate(telling, i, number.Last) && !IsFormer(telling, within, i) && !IsPart(telling, number.Last) && !IsName(telling, i) && !IsScore(telling, i)
                        && Read(telling, line, i, number, found.LastOrDefault()) is { } amount)
                        found.Add(amount);
                    i = number.Last;
                }
        }
        return found;
    }

    static Amount? Read(Telling telling, int line, int first, (double Value, int Last, bool Part) number, Amount? before)
    {
        var (unit, last) = UnitOf(telling, first, number);
        if (unit is null && telling.Gap(last) is "-")
            return null;
        var bare = new Amount(telling, line, first, last, number.Value, "count", "", "")
        {
            Approximate = number.Part || Hedges.Contains(telling.Word(first - 1)),
            Bound = Bounds.Contains($"{telling.Word(first - 2)} {telling.Word(first - 1)}") || Bounds.Contains(telling.Word(first - 1)),
        };
        var amount = unit is null ? Counted(bare) : Measured(bare with { Last = last }, unit, number.Part);
        return amount.Measure.Length > 0 ? amount : Inherited(amount, before) ?? Far(amount);
    }

    static Amount Measured(Amount bare, Unit unit, bool part)
    {
        var near = Measures.Near(bare.Telling, bare.Line, bare.First, bare.Last, unit.Dimension, null);
        var own = unit.Measure.Length > 0;
        return bare with
        {
            Value = bare.Value * unit.Factor,
            Dimension = unit.Dimension,
            Unit = Written(unit, part),
            Measure = near ?? unit.Measure,
            Known = near is not null || own,
            Rare = own,
        };
    }

    static Amount Counted(Amount bare)
    {
        var noun = Noun(bare.Telling, bare.Line, bare.Last);
        var near = (noun is null ? null : Measures.Of(noun, bare.Dimension)) ?? Measures.Near(bare.Telling, bare.Line, bare.First, bare.Last, bare.Dimension, noun);
        return bare with { Measure = near ?? noun ?? "", Known = near is not null, Rare = noun is not null && bare.Telling.Rarity(bare.Last + 1) >= LeastRare };
    }

    // Equal values written alike agree without a word; others are told as one value in two units.
    static string Written(Unit unit, bool part) => part ? "part" : unit.Factor.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A bare number as one of what the number shortly before it is of.</summary>
    static Amount? Inherited(Amount bare, Amount? before) =>
        before is not null && bare.Line - before.Line <= 1 && bare.Value > 0 && before.Value > 0
        && (bare.Unit.Length == 0 && Units.Sign(bare.Telling, bare.First, bare.Last) is null || bare.Dimension == before.Dimension)
        && Math.Max(bare.Value, before.Value) / Math.Min(bare.Value, before.Value) <= MostApart
            ? bare with { Dimension = before.Dimension, Unit = bare.Unit.Length == 0 ? before.Unit : bare.Unit, Measure = before.Measure, Known = before.Known, Rare = before.Rare, Inherited = true }
            : null;

    /// <summary>A bare number as one of a measure that its sentence names further away: "the toll … has risen to nine".</summary>
    static Amount? Far(Amount bare) =>
        bare.Unit.Length == 0 && Measures.Far(bare.Telling, bare.Line, bare.First, bare.Dimension) is { } measure
            ? bare with { Measure = measure, Known = true }
            : null;

    static (Unit? Unit, int Last) UnitOf(Telling telling, int first, (double Value, int Last, bool Part) number)
    {
        if (number.Part)
            return (Units.Percent, number.Last);
        if (Units.Sign(telling, first, number.Last) is { } sign)
            return (sign, number.Last);
        return telling.Touches(number.Last) && Units.At(telling, number.Last + 1) is { } unit ? (unit.Unit, unit.Last) : (null, number.Last);
    }

    /// <summary>The counted noun: the first plural after the number, else the word that follows it.</summary>
    static string? Noun(Telling telling, int line, int last)
    {
        var words = new List<string>();
        if (telling.Gap(last) is "-")
            return null;
        for (var i = last; words.Count < Reach && telling.Touches(i) && i + 1 < telling.Body.Lines[line].Last && Names(telling, i + 1); i++)
            if (!telling.Body.Tokens[i + 1].IsName)
                words.Add(telling.Word(i + 1));
        return words.FirstOrDefault(IsPlural) ?? words.FirstOrDefault();
    }

    static bool IsPlural(string word) => word is [.., 's'] and not [.., 's', 's'] and { Length: > 3 } || word.EndsWith("men", StringComparison.Ordinal) || word is "children" or "people";

    static bool Names(Telling telling, int token) => !SmallWords.Has(telling.Word(token)) && !Numerals.Begins(telling, token);

    static bool IsDate(Telling telling, int first, int last) =>
        Numerals.IsMonth(telling.Word(last + 1)) || Numerals.IsMonth(telling.Word(first - 1))
        || first == last && telling.Word(first) is [_, _, _, _] year && year[0] is '1' or '2' && year.All(char.IsAsciiDigit) && !telling.Word(first).Contains(',', StringComparison.Ordinal) && Units.At(telling, last + 1) is null
        || telling.Word(last + 1) is "a.m" or "p.m" or "am" or "pm" or "gmt" or "a" && telling.Gap(last + 1) is ['.', ..];

    /// <summary>The article itself calls the number an old one: "up from six", "an earlier report had".</summary>
    static bool IsFormer(Telling telling, Line within, int first) =>
        telling.Word(first - 1) == "from" && telling.Word(first - 2) is "up" or "down"
        || Enumerable.Range(Math.Max(within.First, first - FormerReach), Math.Min(FormerReach, first - within.First)).Any(i => Former.Contains(telling.Word(i)));

    const int FormerReach = 9;

    // "Resolution 41", "one of them", "a 14-member council", "nine votes to two".
    static bool IsName(Telling telling, int first) =>
        telling.Body.Tokens[first].IsNumber && first > 0 && telling.Body.Tokens[first - 1].IsName && telling.Touches(first - 1) || telling.Word(first) == "one";

    static bool IsScore(Telling telling, int first) =>
        telling.Word(first - 1) is "to" or "against" && Enumerable.Range(first - 4, 3).Any(i => i >= 0 && Numerals.Begins(telling, i));

    /// <summary>Some of a greater number: "five of whom".</summary>
    static bool IsPart(Telling telling, int last) =>
        telling.Word(last + 1) == "of" && telling.Word(last + 2) is "whose" or "whom" or "them" or "which" or "these" or "those" or "the" or "its" or "his" or "her" or "their";
}
