using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Casus.Tell.Proof;

/// <summary>The numbers of a text, in figures or in words, with what follows each.</summary>
static partial class Numbers
{
    static readonly FrozenDictionary<string, double> Values = Table.Rows("tell/numbers.tsv")
        .ToFrozenDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<(string Text, double Value, string After)> In(string text)
    {
        foreach (Match run in Run().Matches(text))
            if (Value(run.Value) is { } value)
                yield return (run.Value.Trim(), value, text[(run.Index + run.Length)..]);
    }

    /// <summary>"two hundred and five", "1.5 million", "4,000"; null where a run of words is no number.</summary>
    static double? Value(string run)
    {
        double? total = null, part = null;
        foreach (var word in run.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Single(word) is not { } value)
                continue;
            if (value >= 1000 && Values.ContainsKey(word))
                (total, part) = ((total ?? 0) + (part ?? 1) * value, null);
            else
                part = value == 100 && part is > 0 and < 100 && Values.ContainsKey(word) ? part * 100 : (part ?? 0) + value;
        }
        return part is null ? total : (total ?? 0) + part;
    }

    static double? Single(string word) =>
        Values.TryGetValue(word, out var value) ? value
        : double.TryParse(word, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) ? value
        : null;

    [GeneratedRegex(@"(?<![\w.,])(?:\d[\d,]*(?:\.\d+)?|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen)\b)(?:[ -](?:and )?(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen)\b)*", RegexOptions.IgnoreCase)]
    private static partial Regex Run();
}
