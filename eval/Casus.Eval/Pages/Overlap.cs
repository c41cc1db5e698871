using System.Text.RegularExpressions;

namespace Casus.Eval.Pages;

/// <summary>How much two texts agree: the F1 of the words they share as bags, and of their runs of four words.</summary>
static partial class Overlap
{
    const int Run = 4;

    /// <summary>Word-level F1 over bags of words, ignoring case.</summary>
    public static double Words(string found, string truth) => F1(Bag(Tokens(found.ToLowerInvariant())), Bag(Tokens(truth.ToLowerInvariant())));

    /// <summary>F1 over bags of runs of four words, case-sensitive; a text of fewer words is one run.</summary>
    public static double Shingles(string found, string truth) => F1(Bag(Runs(Tokens(found))), Bag(Runs(Tokens(truth))));

    public static List<string> Tokens(string text) => [.. Word().Matches(text).Select(m => m.Value)];

    static IEnumerable<string> Runs(List<string> words) =>
        words.Count == 0 ? []
        : words.Count < Run ? [string.Join(' ', words)]
        : Enumerable.Range(0, words.Count - Run + 1).Select(i => string.Join(' ', words.GetRange(i, Run)));

    static Dictionary<string, int> Bag(IEnumerable<string> items) =>
        items.GroupBy(i => i).ToDictionary(g => g.Key, g => g.Count());

    static double F1(Dictionary<string, int> found, Dictionary<string, int> truth)
    {
        double shared = found.Sum(f => Math.Min(f.Value, truth.GetValueOrDefault(f.Key)));
        double all = found.Values.Sum() + truth.Values.Sum();
        return all == 0 ? 1 : 2 * shared / all;
    }

    // Scripts without spaces are compared character by character.
    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}\p{IsThai}]|[\p{L}\p{M}\p{N}-[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}\p{IsThai}]]+")]
    private static partial Regex Word();
}
