using Casus.Clean.Lines;
using Casus.Clean.Markup;

namespace Casus.Eval.Pages;

/// <summary>The blocks of one page with what the scorer sees of them and whether the truth holds them.</summary>
sealed class BlockSamples
{
    const int Run = 4;

    public BlockSamples(PageTruth truth)
    {
        Truth = truth;
        Page = HtmlPage.Parse(Decoder.Decode(truth.Html, null) ?? "", truth.Url);
        Labels = Label(Page.Blocks.Select(b => Overlap.Tokens(b.Text.ToLowerInvariant())).ToList(), truth.Text.ToLowerInvariant());
        var words = Overlap.Tokens(truth.Text).Count;
        Weights = [.. Page.Blocks.Select(b => Math.Min(8f, 100f * (b.Line.Words.Count + 3) / (words + 150)))];
        Fold = truth.Host.Aggregate(17u, (hash, c) => (hash ^ c) * 16777619u) % Folds;
    }

    public const uint Folds = 5;

    public PageTruth Truth { get; }

    public HtmlPage Page { get; }

    public bool[] Labels { get; }

    public float[] Weights { get; }

    /// <summary>Pages of one host are in one fold, so that no template is seen in training and in testing.</summary>
    public uint Fold { get; }

    static bool[] Label(List<List<string>> blocks, string truth)
    {
        var words = Overlap.Tokens(truth);
        var runs = Enumerable.Range(0, Math.Max(0, words.Count - Run + 1)).Select(i => Key(words, i)).ToHashSet();
        var lines = truth.Split('\n').Select(l => string.Join(' ', Overlap.Tokens(l))).Where(l => l.Length > 0).ToHashSet();
        var all = $" {string.Join(' ', words)} ";
        var labels = blocks.Select(b => b.Count >= Run
            ? Enumerable.Range(0, b.Count - Run + 1).Count(i => runs.Contains(Key(b, i))) * 2 >= b.Count - Run + 1
            : b.Count > 0 && lines.Contains(string.Join(' ', b))).ToArray();
        // A short block that only occurs within the text counts when its neighbours do.
        for (var i = 1; i + 1 < labels.Length; i++)
            if (!labels[i] && blocks[i].Count is > 0 and < Run && labels[i - 1] && labels[i + 1])
                labels[i] = all.Contains($" {string.Join(' ', blocks[i])} ", StringComparison.Ordinal);
        return labels;
    }

    static string Key(List<string> words, int at) => string.Join(' ', words.GetRange(at, Run));
}
