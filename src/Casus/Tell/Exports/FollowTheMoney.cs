using Casus.Clean;
using Casus.Read;
using Casus.Situate;
using Casus.Tell.Entries;

namespace Casus.Tell.Exports;

/// <summary>
/// The model as FollowTheMoney entities (followthemoney.tech), one a line: articles, actors with the articles that prove
/// them, mentions, ties as links of unknown nature in that model's sense, and events.
/// </summary>
static class FollowTheMoney
{
    public static string Write(Cargo cargo) => string.Concat(
        cargo.Articles.Select(a => Article(a, cargo))
            .Concat(cargo.Situation.Actors.Select(a => Actor(a, cargo)))
            .Concat(cargo.Situation.Actors.SelectMany(Mentions))
            .Concat(Links(cargo))
            .Concat(Events(cargo))
            .Select(Fields.Line));

    static object Article(Article article, Cargo cargo) => Entity(ArticleId(article.Id), "Article",
        ("title", Source.TitleOf(article)),
        ("author", article.Authors),
        ("publishedAt", Times.Date(article.Published)),
        ("publisher", article.Outlet),
        ("sourceUrl", Cargo.Link(article)),
        ("bodyText", cargo.FullText ? article.Text : null));

    static object Actor(ActorView actor, Cargo cargo) => Entity(ActorId(actor.Id), Schema(actor.Kind),
        ("name", actor.Name),
        ("alias", actor.Aliases),
        ("notes", actor.Roles.Select(r => cargo.Short(r.Passage).Text).Distinct(StringComparer.Ordinal).ToList()),
        ("proof", actor.Articles.Select(ArticleId).ToList()));

    /// <summary>A state is a public body there; a speaker whom nobody names is a legal entity and no more.</summary>
    static string Schema(ActorKind kind) => kind switch
    {
        ActorKind.Person => "Person",
        ActorKind.State or ActorKind.Institution => "PublicBody",
        ActorKind.Organisation or ActorKind.Bloc or ActorKind.ArmedGroup => "Organization",
        _ => "LegalEntity",
    };

    /// <summary>One for each name in each article.</summary>
    static IEnumerable<object> Mentions(ActorView actor) => actor.Mentions
        .Where(m => m.Form is not (MentionForm.Pronoun or MentionForm.Description))
        .DistinctBy(m => (m.Passage.Article, m.Passage.Text))
        .Select(m => Entity(Id("mention", FormattableString.Invariant($"{m.Passage.Article}:{m.Passage.Start}-{m.Passage.End}:{actor.Id}")), "Mention",
            ("document", ArticleId(m.Passage.Article)),
            ("name", m.Passage.Text),
            ("detectedSchema", Schema(actor.Kind)),
            ("resolved", ActorId(actor.Id))));

    static IEnumerable<object> Links(Cargo cargo) => Bond.In(cargo).Select(bond => Entity(Id("tie", bond.Id), "UnknownLink",
        ("subject", ActorId(bond.From)),
        ("object", ActorId(bond.To)),
        ("role", bond.Values["type"]),
        ("status", bond.Values["status"]),
        ("startDate", Day(bond.Values["since"])),
        ("endDate", Day(bond.Values["until"])),
        ("summary", bond.Values["quotation"]),
        ("recordId", bond.Id),
        ("sourceUrl", Cargo.Link(cargo.Article(bond.Article)))));

    static IEnumerable<object> Events(Cargo cargo)
    {
        var known = cargo.Situation.Actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return cargo.Entries.Where(e => e.Kind == EntryKind.Event).Select(e => Entity(Id("event", e.Id), "Event",
            ("name", e.Title),
            ("date", Times.Date(e.When)),
            ("involved", e.Actors.Where(known.Contains).Select(ActorId).ToList()),
            ("summary", cargo.Short(e.Passages[0]).Text),
            ("recordId", e.Keys[0]),
            ("proof", e.Articles.Select(ArticleId).ToList())));
    }

    static string? Day(string period) => Times.Date(Period.Parse(period));

    static object Entity(string id, string schema, params IEnumerable<(string Name, object? Value)> properties) => Fields.Of(
        ("id", id),
        ("schema", schema),
        ("properties", Fields.Of(properties.Select(p => (p.Name, p.Value is string one && one.Length > 0 ? new[] { one } : p.Value)))));

    static string ArticleId(string id) => Id("article", id);

    static string ActorId(string id) => Id("actor", id);

    static string Id(string kind, string name) => $"casus-{kind}-{Uuid.Of(kind, name)}";
}
