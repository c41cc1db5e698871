using System.Collections.Frozen;
using System.Globalization;
using Casus.Relate.Texts;

namespace Casus.Relate.Statements;

/// <summary>Reads the quantities of a sentence.</summary>
static class Numbers
{
    static readonly FrozenDictionary<string, double> Words =
        Table.Rows("relate/numbers.tsv").Where(r => r[0] == "value").ToFrozenDictionary(r => r[1], r => double.Parse(r[2], CultureInfo.InvariantCulture));

    static readonly FrozenDictionary<string, double> Scales =
        Table.Rows("relate/numbers.tsv").Where(r => r[0] == "scale").ToFrozenDictionary(r => r[1], r => double.Parse(r[2], CultureInfo.InvariantCulture));

    static readonly FrozenSet<string> Hedges = Table.Rows("relate/numbers.tsv").Where(r => r[0] == "about").Select(r => r[1]).ToFrozenSet();

    static readonly FrozenSet<string> Months = Table.Rows("relate/numbers.tsv").Where(r => r[0] == "month").Select(r => r[1]).ToFrozenSet();

    public static IEnumerable<Quantity> Of(Body body, Line line)
    {
        for (var i = line.First; i < line.Last; i++)
        {
            var first = i;
            if (Value(body, ref i, line.Last) is not { } value)
                continue;
            var noun = i + 1 < line.Last ? i + 1 : -1;
            if (noun < 0 || IsDate(body, first, noun, value) || body.Tokens[noun].IsNumber || !Touches(body, i, noun))
                continue;
            yield return new Quantity(value, body.Tokens[noun].Term, first, i, first > line.First && Hedges.Contains(Word(body, first - 1)));
        }
    }

    /// <summary>The value of the number that begins at a token, which then moves to its last: "4.1 billion", "twelve".</summary>
    static double? Value(Body body, ref int i, int end)
    {
        var word = Word(body, i);
        if (!Words.TryGetValue(word, out var value)
            && !double.TryParse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value))
            return null;
        while (i + 1 < end && Scales.TryGetValue(Word(body, i + 1), out var scale))
        {
            value *= scale;
            i++;
        }
        return value;
    }

    static bool IsDate(Body body, int first, int next, double value) =>
        Months.Contains(Word(body, next)) || first > 0 && Months.Contains(Word(body, first - 1))
        || value is >= 1500 and <= 2100 && value == Math.Floor(value) && body.Tokens[first].End - body.Tokens[first].Start == 4;

    // What is counted follows at once: "12 passengers", "12-member"; a comma or full stop ends the count.
    static bool Touches(Body body, int last, int noun) =>
        body.Article.Text.AsSpan(body.Tokens[last].End, body.Tokens[noun].Start - body.Tokens[last].End) is " " or "-" or "%" or " % ";

    static string Word(Body body, int token) =>
        body.Article.Text[body.Tokens[token].Start..body.Tokens[token].End].ToLowerInvariant();
}
