using Casus.Clean;
using Casus.Read;
using Casus.Situate;
using Casus.Tell.Entries;

namespace Casus.Tell.Exports;

/// <summary>The objects of a STIX bundle; every reference points to an object of the same bundle.</summary>
sealed class StixObjects(Cargo cargo)
{
    const string Opposed = "disagree";

    static readonly string Producer = Id("identity", "casus");

    readonly HashSet<string> _actors = cargo.Situation.Actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);

    public IReadOnlyList<object> All()
    {
        var told = Identities().Concat(Relationships()).Concat(Notes()).Concat(Opinions()).ToList();
        return [Program(), .. told.Select(t => t.Object), .. cargo.Articles.Select(a => Report(a, told)).OfType<object>()];
    }

    object Program() => Object("identity", "casus", [], ("name", "Casus"), ("identity_class", "system"));

    IEnumerable<StixObject> Identities() => cargo.Situation.Actors.Select(a => Told("identity", a.Id, a.Articles,
        ("name", a.Name),
        ("description", Aliases(a)),
        ("roles", a.Roles.Select(r => r.Title).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal).ToList()),
        ("identity_class", Class(a.Kind))));

    static string? Aliases(ActorView actor) => actor.Aliases.Count == 0 ? null : $"Also called {string.Join("; ", actor.Aliases)}.";

    // Section 10.7, identity-class-ov.
    static string Class(ActorKind kind) => kind switch
    {
        ActorKind.Person => "individual",
        ActorKind.Unnamed or ActorKind.Faction => "group",
        _ => "organization",
    };

    IEnumerable<StixObject> Relationships() => cargo.Situation.Ties
        .Where(t => _actors.Contains(t.Best.From) && _actors.Contains(t.Best.To))
        .Select(t => Told("relationship", t.Id, Articles(t.Support),
            ("relationship_type", Words.Kebab(t.Best.Type)),
            ("description", cargo.Short(t.Best.Passage).Text),
            ("source_ref", Id("identity", t.Best.From)),
            ("target_ref", Id("identity", t.Best.To)),
            ("start_time", t.Best.Since is { } since ? Times.Instant(since.Start) : null),
            ("stop_time", t.Best.Until is { } until && (t.Best.Since is null || until.End > t.Best.Since.Start) ? Times.Instant(until.End) : null),
            ("labels", new[] { $"status:{Words.Kebab(t.Best.Status)}", $"sign:{Sign(t.Best.Sign)}", FormattableString.Invariant($"origins:{t.Support.Origins.Count}") })));

    static string Sign(int sign) => sign switch { > 0 => "friendly", < 0 => "hostile", _ => "neither" };

    IEnumerable<StixObject> Notes() => cargo.Entries
        .Where(e => e.Kind is EntryKind.Stance or EntryKind.Silence or EntryKind.Event && e.Passages.Count > 0 && e.Actors.Any(_actors.Contains))
        .Select(e => Told("note", e.Id, e.Articles,
            ("abstract", e.Title),
            ("content", cargo.Short(e.Passages[0]).Text),
            ("object_refs", Refs(e.Actors)),
            ("labels", new[] { Words.Kebab(e.Kind), FormattableString.Invariant($"origins:{e.Origins.Count}") })));

    /// <summary>A tie that one source denies and another tells: the denial is an opinion on the telling.</summary>
    IEnumerable<StixObject> Opinions() =>
        from denial in cargo.Situation.Ties
        where denial.Best.Status == TieStatus.Denied
        let told = cargo.Situation.Ties.Where(t => t.Best.Status != TieStatus.Denied && t.Best.Type == denial.Best.Type && Ends(t).SetEquals(Ends(denial)) && Ends(t).IsSubsetOf(_actors)).ToList()
        where told.Count > 0
        select Told("opinion", denial.Id, Articles(denial.Support),
            ("explanation", cargo.Short(denial.Best.Passage).Text),
            ("opinion", Opposed),
            ("object_refs", told.Select(t => Id("relationship", t.Id)).ToList()));

    static HashSet<string> Ends(TieView tie) => [tie.Best.From, tie.Best.To];

    /// <summary>One report an article that tells of anything: what it tells of, and where it stands.</summary>
    object? Report(Article article, List<StixObject> told)
    {
        var refs = told.Where(t => t.Articles.Contains(article.Id)).Select(t => t.Id).ToList();
        return refs.Count == 0 ? null : Object("report", article.Id, [article.Id],
            ("name", Source.TitleOf(article)),
            ("description", cargo.FullText ? article.Text : null),
            ("published", Times.Instant(article.Published?.Start ?? cargo.First([article.Id]))),
            ("lang", article.Language),
            ("object_refs", refs),
            ("external_references", new[] { Fields.Of(("source_name", article.Outlet ?? article.Source.Split('/')[^1] switch { "" => "article", var file => file }), ("url", Cargo.Link(article)), ("external_id", article.Id)) }));
    }

    List<string> Refs(IEnumerable<string> actors) => [.. actors.Where(_actors.Contains).Select(a => Id("identity", a))];

    static List<string> Articles(Support support) => [.. support.Passages.Select(p => p.Article).Distinct(StringComparer.Ordinal)];

    StixObject Told(string type, string name, IReadOnlyList<string> articles, params (string, object?)[] fields) =>
        new(Id(type, name), articles, Object(type, name, articles, fields));

    object Object(string type, string name, IReadOnlyList<string> articles, params (string, object?)[] fields) => Fields.Of(
    [
        ("type", type),
        ("spec_version", "2.1"),
        ("id", Id(type, name)),
        ("created_by_ref", type == "identity" && name == "casus" ? null : Producer),
        ("created", Times.Instant(cargo.First(articles))),
        ("modified", Times.Instant(cargo.Last(articles))),
        .. fields,
    ]);

    static string Id(string type, string name) => $"{type}--{Uuid.Of(type, name)}";
}
