using System.Collections.Frozen;
using System.Globalization;

namespace Casus.Relate.Contradictions;

/// <summary>Reads numbers: "1,150", "4.1 billion", "twenty-four", "a dozen", "two thirds", "seven out of ten".</summary>
static class Numerals
{
    static readonly FrozenDictionary<string, double> Values = Of("value");
    static readonly FrozenDictionary<string, double> Scales = Of("scale");
    static readonly FrozenDictionary<string, double> Fractions = Of("fraction");
    static readonly FrozenSet<string> Months = Table.Rows("relate/numbers.tsv").Where(r => r[0] == "month").Select(r => r[1]).ToFrozenSet();

    public static bool Begins(Telling telling, int token) => Values.ContainsKey(telling.Word(token)) || telling.Word(token) is [>= '0' and <= '9', ..];

    public static bool IsMonth(string word) => Months.Contains(word);

    /// <summary>The number that begins at a token, and its last token; <c>Part</c> is set for a share of a hundred.</summary>
    public static (double Value, int Last, bool Part)? At(Telling telling, int token)
    {
        var word = telling.Word(token);
        if (word is "a" or "one" or "an" && telling.Touches(token))
        {
            if (Fractions.TryGetValue(telling.Word(token + 1), out var fraction) && IsShare(telling, token + 1))
                return (fraction, token + 1, true);
            if (word != "one" && Scales.TryGetValue(telling.Word(token + 1), out var scale) && telling.Word(token + 1).Length > 2)
                return (scale, token + 1, false);
        }
        if (Plain(telling, token) is not { } plain)
            return null;
        return Part(telling, plain.Value, plain.Last) ?? Scaled(telling, plain.Value, plain.Last);
    }

    static (double Value, int Last)? Plain(Telling telling, int token)
    {
        var word = telling.Word(token);
        if (!Values.TryGetValue(word, out var value))
            return double.TryParse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value) ? (value, token) : null;
        return value is >= 20 and < 100 && telling.Touches(token) && Values.TryGetValue(telling.Word(token + 1), out var units) && units < 10
            ? (value + units, token + 1)
            : (value, token);
    }

    // "A third of the water" or "almost a third.", not "a third party".
    static bool IsShare(Telling telling, int last) => !telling.Touches(last) || SmallWords.Has(telling.Word(last + 1));

    /// <summary>"Two thirds", "seven out of every ten", as a share of a hundred.</summary>
    static (double, int, bool)? Part(Telling telling, double value, int last)
    {
        if (telling.Touches(last) && Fractions.TryGetValue(telling.Word(last + 1), out var fraction))
            return (value * fraction, last + 1, true);
        var of = telling.Word(last + 1) == "out" && telling.Word(last + 2) == "of" ? last + 3 : telling.Word(last + 1) == "in" ? last + 2 : -1;
        if (of < 0)
            return null;
        of += telling.Word(of) == "every" ? 1 : 0;
        return Plain(telling, of) is { } whole && whole.Value > value && whole.Value is 3 or 4 or 5 or 10 or 100 ? (100 * value / whole.Value, whole.Last, true) : null;
    }

    static (double, int, bool) Scaled(Telling telling, double value, int last)
    {
        while (telling.Gap(last) is "" or " " or "-" && Scales.TryGetValue(telling.Word(last + 1), out var scale))
            (value, last) = (value * scale, last + 1);
        return (value, last, false);
    }

    static FrozenDictionary<string, double> Of(string kind) => Table.Rows("relate/numbers.tsv").Where(r => r[0] == kind)
        .ToFrozenDictionary(r => r[1], r => double.Parse(r[2], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
