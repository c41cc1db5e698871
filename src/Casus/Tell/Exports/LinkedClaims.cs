using Casus.Read;
using Casus.Tell.Entries;

namespace Casus.Tell.Exports;

/// <summary>Actors and claims as linked data; each claim with its quotations, their places, and the number of its origins.</summary>
static class LinkedClaims
{
    static readonly EntryKind[] Kinds = [EntryKind.Claim, EntryKind.Event, EntryKind.Tie, EntryKind.Stance];

    public static IEnumerable<object> Actors(Cargo cargo) => cargo.Situation.Actors.Select(a => Fields.Of(
        ("@id", JsonLd.Name("actor", a.Id)),
        ("@type", Type(a.Kind)),
        ("name", a.Name),
        ("alternateName", a.Aliases)));

    static string Type(ActorKind kind) => kind switch
    {
        ActorKind.State => "Country",
        ActorKind.Person => "Person",
        ActorKind.Institution => "GovernmentOrganization",
        ActorKind.Unnamed or ActorKind.Faction => "Thing",
        _ => "Organization",
    };

    public static IEnumerable<object> Claims(Cargo cargo)
    {
        var known = cargo.Situation.Actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return cargo.Entries.Where(e => Kinds.Contains(e.Kind) && e.Keys.Count > 0).Select(e => Claim(e, known, cargo));
    }

    static object Claim(Entry entry, HashSet<string> known, Cargo cargo) => Fields.Of(
        ("@id", JsonLd.Name("told", entry.Id)),
        ("@type", "Claim"),
        ("text", entry.Kind == EntryKind.Claim && entry.Passages.Count > 0 ? cargo.Short(entry.Passages[0]).Text : entry.Title),
        ("about", entry.Actors.Where(known.Contains).Select(a => JsonLd.Name("actor", a)).ToList()),
        ("appearance", entry.Articles.Select(JsonLd.Article).ToList()),
        ("temporal", entry.When?.ToString()),
        ("casus:modality", entry.Modality is { } modality ? Words.Kebab(modality) : null),
        ("casus:origins", entry.Origins.Count),
        ("citation", entry.Passages.Distinct().Select(p => Quotation(cargo.Short(p))).ToList()));

    static object Quotation(Passage passage) => Fields.Of(
        ("@type", "Quotation"),
        ("text", passage.Text),
        ("prov:wasQuotedFrom", JsonLd.Article(passage.Article)),
        ("casus:start", passage.Start),
        ("casus:end", passage.End));
}
