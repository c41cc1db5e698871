using System.Text.RegularExpressions;

namespace Casus.Tests.Samples;

/// <summary>Counts runs of ten words that two texts share outside quotation marks.</summary>
static partial class Runs
{
    const int Length = 10;

    public static int Shared(string a, string b) => Of(a).Intersect(Of(b)).Count();

    static HashSet<string> Of(string text)
    {
        var words = Word().Matches(Quoted().Replace(text, " | ")).Select(m => m.Value.ToLowerInvariant()).ToArray();
        return
        [
            .. Enumerable.Range(0, Math.Max(0, words.Length - Length + 1))
                .Select(i => string.Join(' ', words[i..(i + Length)]))
                .Where(run => !run.Contains('|', StringComparison.Ordinal)),
        ];
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+|\|")]
    private static partial Regex Word();

    [GeneratedRegex("[\"“][^\"“”]{0,600}[\"”]")]
    private static partial Regex Quoted();
}
