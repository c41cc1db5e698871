using Casus.Situate;

namespace Casus.Study.Conflicts;

/// <summary>Holds the quotations of a sheet against the articles of a situation.</summary>
public static class Verified
{
    /// <summary>The quotations that do not stand in the article they name, told each in a sentence.</summary>
    public static IReadOnlyList<string> Faults(Sheet sheet, Situation situation)
    {
        var articles = situation.Records.ToDictionary(r => r.Article.Id, r => r.Article.Text, StringComparer.Ordinal);
        return
        [
            .. sheet.Makers.SelectMany(m => m.Options.Select(o => (Of: $"the option '{o.Id}'", o.Grounds)).Concat(m.Wants.Select(w => (Of: $"the want '{w.That}'", Grounds: (Grounds?)w.Grounds))))
                .Where(g => g.Grounds is Grounds.Quoted)
                .Select(g => (g.Of, Quoted: (Grounds.Quoted)g.Grounds!))
                .Where(g => !articles.TryGetValue(g.Quoted.Article, out var text) || !text.Contains(g.Quoted.Quote, StringComparison.Ordinal))
                .Select(g => articles.ContainsKey(g.Quoted.Article)
                    ? $"{g.Of} quotes words that do not stand in {g.Quoted.Article}: \"{g.Quoted.Quote}\""
                    : $"{g.Of} quotes {g.Quoted.Article}, which is no article of the situation"),
        ];
    }
}
