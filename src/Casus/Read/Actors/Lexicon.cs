namespace Casus.Read.Actors;

/// <summary>The nouns of <c>data/read/actors</c> that say what a person, a body or a group is.</summary>
static class Lexicon
{
    /// <summary>Words for what a person is ("minister") with their sort and sex.</summary>
    public static Dictionary<string, (string Sort, string Sex)> Titles { get; } =
        Rows("titles.tsv").GroupBy(r => r[0]).ToDictionary(g => g.Key, g => (g.First()[1], g.First()[2]), StringComparer.Ordinal);

    /// <summary>Nouns that a state stands before ("government") and what the whole then is.</summary>
    public static Dictionary<string, string> Bodies { get; } =
        Rows("bodies.tsv").ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    /// <summary>Which ministry ("defense") in normal form ("defence").</summary>
    public static Dictionary<string, string> Portfolios { get; } =
        Rows("portfolios.tsv").ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    /// <summary>Nouns for speakers without a name.</summary>
    public static Dictionary<string, string> Voices { get; } =
        Rows("voices.tsv").ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    /// <summary>Words for some within an actor.</summary>
    public static Dictionary<string, string> Factions { get; } =
        Rows("factions.tsv").ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    /// <summary>Nouns that take up an actor named before, with its kind and number.</summary>
    public static ILookup<string, (string Kind, bool Several)> Descriptions { get; } =
        Rows("descriptions.tsv").ToLookup(r => r[0], r => (r[1], r[2] == "n"), StringComparer.Ordinal);

    /// <summary>Words with which lines begin that credit someone's work and state nothing.</summary>
    public static List<string> Credits { get; } = [.. Table.Lines("read/actors/credits.txt")];

    /// <summary>Last words of the names of organisations ("Institute") and the kind of actor they tell.</summary>
    public static Dictionary<string, string> OrganisationNouns { get; } =
        Rows("organisation-nouns.tsv").ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    /// <summary>The particles within the names of people ("von", "bin").</summary>
    public static HashSet<string> Particles { get; } = [.. Table.Lines("read/actors/particles.txt")];

    static IEnumerable<string[]> Rows(string table) => Table.Rows($"read/actors/{table}");
}
