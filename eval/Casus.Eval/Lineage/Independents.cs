using System.Globalization;
using Casus.Clean;
using Casus.Relate.Pairs;
using Casus.Relate.Texts;

namespace Casus.Eval.Lineage;

/// <summary>
/// Measures how alike reports of one event by different outlets are (as they stand, and both spun), and fits what an excess
/// over that tells about hard copies; writes the table that becomes <c>data/relate/independent.tsv</c>.
/// </summary>
static class Independents
{
    static readonly string[] HardCopies = ["spin40", "odd40", "split", "mosaic", "deep", "siblings", "summary"];

    // The same figure as in the recall test: outlets this alike carry one agency's copy.
    const double AgencyCopy = 0.09;

    public static IEnumerable<Figure> Run(string path, TextWriter log)
    {
        var stories = Stories.Rows(path).GroupBy(r => r.Story, r => r.Article).Select(g => g.ToList()).ToList();
        var plain = stories.SelectMany(s => Reports(s, s)).ToList();
        var spun = stories.SelectMany(s => Reports(s, [.. s.Select(Spun)])).ToList();
        var copies = stories.SelectMany(s => HardCopies.SelectMany(h => Copies(s, Forgery.All.First(f => f.Name == h)))).ToList();
        var norms = Likeness.Names.Select((_, i) => Norm([.. plain.Select(l => l.Values[i])])).ToList();
        var fit = Logistic.Fit([.. copies.Select(l => Excess(l, norms))], [.. plain.Concat(spun).Select(l => Excess(l, norms))]);
        log.WriteLine("# How alike two reports of one event by different outlets are, copies left out: likeness, mean, deviation, and the weight of an");
        log.WriteLine("# excess over it in the log odds of a common origin. By Casus.Eval independents ../shared/data/stories/news-cluster-dev.jsonl; statistics only.");
        for (var i = 0; i < norms.Count; i++)
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Likeness.Names[i]}\t{norms[i].Mean:0.000}\t{norms[i].Deviation:0.000}\t{fit.Weights[i]:0.000}"));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bias\t0\t1\t{fit.Bias:0.000}"));
        return [new("reports", plain.Count), new("spun", spun.Count), new("copies", copies.Count)];
    }

    /// <summary>The likeness of every two texts whose originals are different outlets' own.</summary>
    static IEnumerable<Likeness> Reports(List<Article> originals, List<Article> texts) =>
        from pair in Compare(texts)
        let a = originals[pair.A]
        let b = originals[pair.B]
        where a.Outlet != b.Outlet && Overlap.OutsideQuotations(a, b) < AgencyCopy
        select pair.Likeness;

    static IEnumerable<Likeness> Copies(List<Article> story, Forgery forgery)
    {
        var bases = story.Where(a => a.Text.Length is > LineageTest.Shortest and < LineageTest.Longest).ToList();
        if (bases.Count < 2)
            return [];
        var made = bases.SelectMany((b, i) => forgery.Make(b.Text, bases[(i + 1) % bases.Count].Text, i).Select((t, k) => (Base: b, Copy: new Article($"{b.Id}:{k}", t)))).ToList();
        List<Article> set = [.. forgery.KeepsParent ? story : story.Except(bases), .. made.Select(m => m.Copy)];
        var origin = made.ToDictionary(m => m.Copy.Id, m => m.Base.Id);
        return from pair in Compare(set)
               let a = set[pair.A].Id
               let b = set[pair.B].Id
               where origin.ContainsKey(b) && origin.GetValueOrDefault(a, a) == origin[b]
               select pair.Likeness;
    }

    static Article Spun(Article article, int seed) => article with
    {
        Text = new Rewriter(seed).Spin(article.Text, seed % 2 == 0 ? Lexicon.Synonyms : Lexicon.Thesaurus, 0.3),
    };

    static List<Compared> Compare(List<Article> articles)
    {
        var vocabulary = new Vocabulary();
        var bodies = articles.Select(a => Body.Of(a, vocabulary)).ToList();
        return Comparer.Compare([.. bodies], [.. bodies.Select(_ => new Sources(null, []))], vocabulary);
    }

    static double[] Excess(Likeness likeness, List<(double Mean, double Deviation)> norms) =>
        [.. likeness.Values.Select((v, i) => (v - norms[i].Mean) / norms[i].Deviation * Background.Reliability(likeness, i))];

    static (double Mean, double Deviation) Norm(double[] values)
    {
        var mean = values.Average();
        return (mean, Math.Sqrt(values.Average(v => (v - mean) * (v - mean))));
    }
}
