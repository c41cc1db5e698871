using System.Collections.Frozen;
using Casus.Clean;
using Casus.Read;
using Casus.Situate;
using Casus.Study;

namespace Casus.Tell.Proof;

/// <summary>What the gate may look at: the articles, the origins they belong to, the names of the actors, and the analyses' own words.</summary>
public sealed class Evidence
{
    readonly FrozenDictionary<string, Article> _articles;
    readonly ILookup<string, string> _origins;

    Evidence(Situation situation, IReadOnlyList<Finding> findings)
    {
        _articles = situation.Records.ToFrozenDictionary(r => r.Article.Id, r => r.Article, StringComparer.Ordinal);
        _origins = situation.Relations.Origins
            .SelectMany(o => o.Articles.Select(a => (Article: a, o.Id)))
            .ToLookup(o => o.Article, o => o.Id, StringComparer.Ordinal);
        Actors = [.. situation.Actors.Select(a => new Named(a.Name, Forms(a))).OrderByDescending(a => a.Name.Length)];
        Findings = findings.Select(f => f.Text).ToFrozenSet(StringComparer.Ordinal);
    }

    public static Evidence Of(Situation situation, IReadOnlyList<Finding> findings) => new(situation, findings);

    /// <summary>The actors by their names in prose, the longest name first, with all forms under which the articles name them.</summary>
    internal IReadOnlyList<Named> Actors { get; }

    internal FrozenSet<string> Findings { get; }

    internal Article? Article(string id) => _articles.GetValueOrDefault(id);

    internal int Origins(IEnumerable<string> articles) =>
        articles.SelectMany(a => _origins.Contains(a) ? _origins[a] : [a]).Distinct(StringComparer.Ordinal).Count();

    static FrozenSet<string> Forms(ActorView actor) =>
        actor.Mentions
            .Where(m => m.Form is not (MentionForm.Pronoun or MentionForm.Description))
            .Select(m => m.Passage.Text)
            .Append(actor.Name)
            .ToFrozenSet(StringComparer.Ordinal);
}
