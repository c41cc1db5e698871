using Casus.Acquire;
using Casus.Clean;
using Casus.Clean.Markup;

namespace Casus.Eval.Pages;

/// <summary>
/// Trains the scorer of page blocks on a folder of pages (and its subfolder fundus): prints the figures of the whole cleaning,
/// cross-validated by host, beside those of taking every paragraph element; writes the trees trained on all pages.
/// </summary>
static class PageTraining
{
    public static IEnumerable<Figure> Run(string folder, TextWriter log)
    {
        var sets = new[] { folder, Path.Combine(folder, "fundus") }.Where(Directory.Exists)
            .Select(set => (Name: Path.GetFileName(set.TrimEnd('/')), Pages: PageTruth.Read(set).Select(t => new BlockSamples(t)).ToList())).ToList();
        var all = sets.SelectMany(s => s.Pages).ToList();
        log.WriteLine("# Boosted trees that score the blocks of a page, trained by `Casus.Eval pages-scorer` on WCXB (CC BY 4.0) and Fundus (MIT).");
        log.WriteLine("# tree\tfeature\tthreshold or value\tleft\tright");
        Boosting.Write(Train(all), log);
        var found = Validate(all);
        foreach (var (name, pages) in sets)
            foreach (var figure in PageEvaluation.Figures([.. pages.Select(p => (p.Truth, found[p]))]).Concat(Baseline(pages)))
                yield return new($"{name}.{figure.Name}", figure.Value);
    }

    static IEnumerable<Figure> Baseline(List<BlockSamples> pages)
    {
        var texts = pages.Select(p => (p.Truth, Text: string.Join("\n\n", p.Page.Blocks.Where(b => b.Place.HasFlag(Place.Paragraph)).Select(b => b.Text)))).ToList();
        yield return new("baseline.word_f1", texts.Average(t => Overlap.Words(t.Text, t.Truth.Text)));
        yield return new("baseline.shingle_f1", texts.Average(t => Overlap.Shingles(t.Text, t.Truth.Text)));
    }

    static Dictionary<BlockSamples, Article?> Validate(List<BlockSamples> all)
    {
        var found = new Dictionary<BlockSamples, Article?>();
        for (uint fold = 0; fold < BlockSamples.Folds; fold++)
        {
            var forest = new Forest(Train([.. all.Where(p => p.Fold != fold)]));
            foreach (var page in all.Where(p => p.Fold == fold))
                found[page] = Cleaner.Finish(new Page(page.Truth.Id, "text/html", page.Truth.Html) { Url = page.Truth.Url }, page.Page.Draft(forest)) is Cleaned.Kept kept ? kept.Article : null;
        }
        return found;
    }

    static List<Forest.Node[]> Train(List<BlockSamples> pages) =>
        new Boosting(
            [.. pages.SelectMany(p => p.Page.Rows)],
            [.. pages.SelectMany(p => p.Labels)],
            [.. pages.SelectMany(p => p.Weights)]).Train();
}
