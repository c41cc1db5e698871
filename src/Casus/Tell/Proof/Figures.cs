using System.Text.RegularExpressions;

namespace Casus.Tell.Proof;

/// <summary>
/// Every number in the brief's own words is what it counts: the cited articles, their origins, the citations
/// ("more"); any other number stands in a cited passage.
/// </summary>
static partial class Figures
{
    public static IEnumerable<string> Faults(Case examined)
    {
        var own = Unnamed(examined);
        foreach (var number in Numbers.In(Range().Replace(Calendar.Without(own), " ")))
        {
            var after = number.After.TrimStart();
            var expected =
                after.StartsWith("article", StringComparison.Ordinal) ? examined.Articles.Count
                : after.StartsWith("origin", StringComparison.Ordinal) ? examined.Evidence.Origins(examined.Articles.Select(a => a.Id))
                : after.StartsWith("more ", StringComparison.Ordinal) ? examined.Passages.Count
                : (int?)null;
            if (expected is { } count ? number.Value != count : !InPassages(examined, number.Value))
                yield return expected is null ? $"no cited passage has the number {number.Text}" : $"it says {number.Text} where {expected} are cited";
        }
    }

    static string Unnamed(Case examined)
    {
        var rest = examined.Own.ToCharArray();
        foreach (var (actor, at) in examined.Names)
            Array.Fill(rest, '*', at, actor.Name.Length);
        return new string(rest);
    }

    static bool InPassages(Case examined, double value) =>
        examined.Passages.Any(p => Numbers.In(p.Text).Any(n => n.Value == value));

    [GeneratedRegex(@"\(\d+–\d+ %\)")]
    private static partial Regex Range();
}
