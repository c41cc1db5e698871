using System.Collections.Frozen;
using Casus.Read;
using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>What the actors are called in prose, and which words of the articles name them.</summary>
sealed class Names(Situation situation)
{
    static readonly FrozenSet<string> WithArticle = Table.Lines("tell/the-states.txt").ToFrozenSet(StringComparer.Ordinal);

    static readonly FrozenSet<string> Heads = Table.Lines("tell/the-heads.txt").ToFrozenSet(StringComparer.Ordinal);
    static readonly FrozenSet<string> Indefinites = Table.Lines("tell/indefinites.txt").ToFrozenSet(StringComparer.Ordinal);

    readonly Dictionary<string, ActorView> _actors = situation.Actors.ToDictionary(a => a.Id, StringComparer.Ordinal);
    readonly Dictionary<string, string> _texts =
        situation.Records.ToDictionary(r => r.Article.Id, r => r.Article.Text, StringComparer.Ordinal);

    public bool Knows(string? actor) => actor is not null && _actors.ContainsKey(actor);

    /// <summary>The name with its article where English wants one: "the United States", "China".</summary>
    public string Of(string actor)
    {
        var view = _actors[actor];
        return TakesArticle(view) ? $"the {view.Name}" : IsOne(view) ? $"{Indefinite(view.Name)} {view.Name}" : view.Name;
    }

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
            ? WithArticle.Contains(view.Name) || Heads.Contains(Head(view.Name))
            : 2 * written.Count(AfterArticle) > written.Count;
    }

    /// <summary>The noun that a name turns on: "Ministry" of "Foreign Ministry", "Bank" of "Bank of Japan".</summary>
    static string Head(string name)
    {
        var words = name.ToLowerInvariant().Split(' ');
        return Array.IndexOf(words, "of") is var of and > 0 ? words[of - 1] : words[^1];
    }

    /// <summary>An unnamed speaker who is one: "spokesman", not "officials".</summary>
    static bool IsOne(ActorView view) =>
        view.Kind == ActorKind.Unnamed && char.IsLower(view.Name[0]) && !view.Name.EndsWith('s') && !Indefinites.Contains(view.Name.Split(' ')[0]);

    static string Indefinite(string name) => "aeiou".Contains(name[0], StringComparison.Ordinal) ? "an" : "a";

    bool AfterArticle(Passage name) =>
        _texts.TryGetValue(name.Article, out var text) && name.Start >= 4
        && text.AsSpan(name.Start - 4, 4).Equals("the ", StringComparison.OrdinalIgnoreCase);
}
