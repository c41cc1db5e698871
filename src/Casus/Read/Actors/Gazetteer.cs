using System.Text;

namespace Casus.Read.Actors;

/// <summary>The actors that are known beforehand, from the tables of <c>data/read/actors</c>.</summary>
static class Gazetteer
{
    static readonly Dictionary<string, Actor> ById = new(StringComparer.Ordinal);
    static readonly Dictionary<string, string> Adjectives = new(StringComparer.Ordinal);

    /// <summary>Every name: of states, peoples, capitals, seats, institutions, organisations and people of state.</summary>
    public static NameTree Names { get; } = new();

    /// <summary>People of state by their short names ("Putin"), the most senior first.</summary>
    public static ILookup<string, Listing> ShortNames { get; }

    /// <summary>People of state by the actor they act for.</summary>
    public static ILookup<string, Listing> Heads { get; }

    static Gazetteer()
    {
        foreach (var line in Table.Lines("read/actors/shadows.txt"))
            Names.Add(new Listing(null, MentionForm.Place) { Text = line });
        States();
        Institutions();
        Organisations();
        foreach (var row in Table.Rows("read/actors/seats.tsv"))
            Names.Add(new Listing(Known(row[1]), MentionForm.Metonym) { Text = row[0] });
        var people = People();
        ShortNames = people.ToLookup(l => Piece.Folded(l.Text));
        Heads = people.DistinctBy(l => l.Actor!.Id).Where(l => !l.Title.StartsWith("former", StringComparison.Ordinal)).ToLookup(l => l.Actor!.Within ?? "");
    }

    public static Actor? Known(string id) => ById.GetValueOrDefault(id);

    /// <summary>The adjective of a state ("Russian"), or its name where none is listed.</summary>
    public static string Adjective(Actor state) => Adjectives.GetValueOrDefault(state.Id, state.Name);

    /// <summary>A name in the form that ids have: lower case, words joined by hyphens.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var piece in Piece.Of(name))
            if (piece.Key != "s" || slug.Length == 0)
                slug.Append(slug.Length == 0 ? "" : "-").Append(piece.Key);
            else
                slug.Append('s');
        return slug.ToString();
    }

    static void States()
    {
        foreach (var row in Table.Rows("read/actors/states.tsv"))
        {
            var state = Kept(new Actor($"state:{row[0]}", ActorKind.State, row[1]));
            Add(state, row[2], MentionForm.Name);
            Add(state, row[3], MentionForm.Demonym);
            Add(state, row[4], MentionForm.Demonym);
            Add(state, row[5], MentionForm.Metonym);
            if (row[3].Length > 0)
                Adjectives[state.Id] = row[3].Split('|')[0];
        }
    }

    static void Institutions()
    {
        foreach (var row in Table.Rows("read/actors/institutions.tsv"))
        {
            var actor = new Actor($"institution:{row[1]}:{row[2]}", ActorKind.Institution, Bare(row[0])) { Within = $"state:{row[1]}" };
            Add(Kept(actor), $"{row[0]}|{row[3]}", MentionForm.Name);
        }
    }

    static void Organisations()
    {
        foreach (var row in Table.Rows("read/actors/organisations.tsv"))
        {
            var name = Bare(row[0]);
            var kind = Enum.Parse<ActorKind>(row[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            var actor = new Actor($"{row[1]}:{(row[3].Length > 0 ? row[3] : Slug(name))}", kind, name)
            {
                Within = row[2].Length > 0 ? row[2] : null,
            };
            Add(Kept(actor), $"{row[0]}|{row[4]}", MentionForm.Name);
        }
    }

    static List<Listing> People()
    {
        var shortNames = new List<Listing>();
        foreach (var row in Table.Rows("read/actors/leaders.tsv"))
        {
            var person = Kept(new Actor($"person:{Slug(row[0])}", ActorKind.Person, row[0]) { Within = row[3] });
            foreach (var name in $"{row[0]}|{row[2]}".Split('|').Where(n => n.Contains(' ', StringComparison.Ordinal)))
                Names.Add(new Listing(person, MentionForm.Name) { Text = name, Title = row[4], Sex = row[5] });
            foreach (var name in $"{row[1]}|{row[2]}".Split('|').Where(n => n.Length > 0))
                shortNames.Add(new Listing(person, MentionForm.ShortName) { Text = name, Title = row[4], Sex = row[5] });
        }
        return shortNames;
    }

    static Actor Kept(Actor actor) => ById[actor.Id] = actor;

    static string Bare(string name) => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;

    static void Add(Actor actor, string names, MentionForm form)
    {
        foreach (var name in names.Split('|').Where(n => n.Length > 0))
            Names.Add(new Listing(actor, form) { Text = name });
    }
}
