using System.Collections.Frozen;
using Casus.Read;
using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>What the actors are called in prose, and which words of the articles name them.</summary>
sealed class Names(Situation situation)
{
    static readonly FrozenSet<string> WithArticle = Table.Lines("tell/the-states.txt").ToFrozenSet(StringComparer.Ordinal);

    readonly Dictionary<string, ActorView> _actors = situation.Actors.ToDictionary(a => a.Id, StringComparer.Ordinal);
    readonly Dictionary<string, string> _texts =
        situation.Records.ToDictionary(r => r.Article.Id, r => r.Article.Text, StringComparer.Ordinal);

    public bool Knows(string? actor) => actor is not null && _actors.ContainsKey(actor);

    /// <summary>The name with its article where English wants one: "the United States", "China".</summary>
    public string Of(string actor) => _actors[actor] is var view && TakesArticle(view) ? $"the {view.Name}" : view.Name;

    public string List(IEnumerable<string> actors) => Prose.List([.. actors.Select(Of)]);

    public ActorView View(string actor) => _actors[actor];

    /// <summary>The mentions that name the actor in so many words, not by a pronoun or a description.</summary>
    public IEnumerable<Passage> Namings(string actor) =>
        View(actor).Mentions.Where(m => m.Form is not (MentionForm.Pronoun or MentionForm.Description)).Select(m => m.Passage);

    /// <summary>The press itself shows it: most times that the name is written, "the" stands before it.</summary>
    bool TakesArticle(ActorView view)
    {
        if (view.Kind is ActorKind.Person or ActorKind.Unnamed or ActorKind.Faction || view.Name.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            return false;
        var written = view.Mentions.Where(m => m.Passage.Text == view.Name).Select(m => m.Passage).ToList();
        return written.Count == 0
            ? WithArticle.Contains(view.Name)
            : 2 * written.Count(AfterArticle) > written.Count;
    }

    bool AfterArticle(Passage name) =>
        _texts.TryGetValue(name.Article, out var text) && name.Start >= 4
        && text.AsSpan(name.Start - 4, 4).Equals("the ", StringComparison.OrdinalIgnoreCase);
}
