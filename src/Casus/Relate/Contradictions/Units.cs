using System.Collections.Frozen;
using System.Globalization;

namespace Casus.Relate.Contradictions;

/// <summary>Reads units of measure: one or two words, or the sign of a currency.</summary>
static class Units
{
    static readonly FrozenDictionary<string, Unit> Names = Table.Rows("relate/units.tsv")
        .ToFrozenDictionary(r => r[0].ToLowerInvariant(), r => new Unit(r[0], r[1], double.Parse(r[2], CultureInfo.InvariantCulture), r.Length > 3 ? r[3] : ""));

    public static Unit Percent => Names["percent"];

    /// <summary>The unit whose words begin at a token, and its last token.</summary>
    public static (Unit Unit, int Last)? At(Telling telling, int token) =>
        telling.Touches(token) && Names.TryGetValue($"{telling.Word(token)} {telling.Word(token + 1)}", out var two) ? (two, token + 1)
        : Names.TryGetValue(telling.Word(token), out var one) ? (one, token)
        : null;

    /// <summary>The unit whose sign stands at a number: "$3.2", "70%".</summary>
    public static Unit? Sign(Telling telling, int first, int last)
    {
        var start = telling.Body.Tokens[first].Start;
        return start > 0 && Currency(telling.Body.Article.Text[start - 1]) is { } name ? Names[name]
            : telling.Gap(last) is ['%', ..] or [' ', '%', ..] ? Names["percent"]
            : null;
    }

    static string? Currency(char sign) => sign switch
    {
        '$' => "dollars",
        '€' => "euros",
        '£' => "pounds",
        '¥' => "yen",
        _ => null,
    };
}
