using System.Globalization;
using System.Text.RegularExpressions;

namespace Casus.Study.Forecasts;

/// <summary>
/// A question about who does what to whom: <c>A -> B</c> (anything), <c>A -[relation]-> B</c>, or
/// <c>A -[relation]-> ?</c> (to whom next).
/// </summary>
public sealed partial record Question(string Actor, string? Relation, string? Recipient)
{
    /// <summary>Reads a question; null when it is none.</summary>
    public static Question? Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
            return null;
        var (relation, recipient) = (match.Groups["relation"].Value.Trim(), match.Groups["recipient"].Value.Trim());
        return new Question(match.Groups["actor"].Value.Trim(), relation.Length > 0 ? relation : null, recipient == "?" ? null : recipient);
    }

    /// <summary>Reads a number of days: "7d", "2w", or just "7"; null when it is none from 1 to 366.</summary>
    public static int? ParseDays(string text)
    {
        var weeks = text.EndsWith('w');
        return int.TryParse(text.TrimEnd('d', 'w'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && (weeks ? 7 * number : number) is >= 1 and <= 366 and var days ? days : null;
    }

    public override string ToString() => $"{Actor} {(Relation is null ? "->" : $"-[{Relation}]->")} {Recipient ?? "?"}";

    [GeneratedRegex(@"^\s*(?<actor>.+?)\s*(?:-\[(?<relation>[^\]]+)\])?->\s*(?<recipient>.+?)\s*$")]
    private static partial Regex Form();
}
