using Casus.Clean;
using Casus.Read;

namespace Casus.Tests.Relate;

/// <summary>Articles about invented countries, and rewrites of them by rule.</summary>
static class Newsroom
{
    public const string Ferry = """
        The ferry line between Ostrava Bay and the island of Kell will close in May after the government of Marland refused to renew its subsidy, the operator announced on Tuesday.

        Hundreds of fishermen gathered at the old harbour to protest against the decision, which leaves about 4,000 islanders without a winter link to the mainland.

        Transport minister Edda Vorn defended the closure and argued that every crossing costs the treasury nine times as much as a passenger pays.

        Opposition leaders accused the cabinet of abandoning the northern coast only months before a difficult regional election.

        The mayor of Kell warned that pharmacies could run out of medicine within a week whenever storms keep the small aircraft on the ground.

        A private company from neighbouring Sudreland has offered to run two boats a week, but wants the harbour dredged at public expense first.

        Economists at the coastal university expect that every tenth household will leave the island before the end of the decade.
        """;

    public const string FerryOwn = """
        Kell is about to lose its lifeline. From May no ship will connect it with Ostrava Bay, because Marland has stopped paying for the route.

        In the village shop, where the bread already arrives by plane on Mondays, Tilda Brekke counts what is left on the shelves and shakes her head.

        Her daughter studies in the capital and used to take the night boat home at weekends; the flight is four times dearer and often cancelled.

        Ministry figures seen by this newspaper show that the vessel was two thirds empty last year, except in July and August.

        Union officials plan a blockade of the container quay and have asked dockers in three other ports to join them.

        Whether the region's voters will punish the ruling party in autumn is less clear, since the coast has voted against it for twenty years.
        """;

    public const string Telescope = """
        Astronomers at the Halden observatory have photographed a comet that last passed the sun when mammoths still grazed on the northern plains.

        The object, which carries a tail of dust longer than three planets, was noticed by a student who compared two plates taken a night apart.

        Researchers hope that spectra gathered this winter will show how much water ice the nucleus has kept through its long journey.

        Amateurs with a modest telescope may find it low above the horizon before dawn until the beginning of next month.
        """;

    public static Reading Reading(string id, string text, string? title = null) =>
        new(new Article(id, string.Join("\n\n", text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))) { Title = title });

    /// <summary>Other words for some of the text's, the paragraphs turned about by the seed, and now and then a new last one.</summary>
    public static string Rewrite(string text, int seed)
    {
        var paragraphs = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        var random = new Random(seed);
        var rewritten = paragraphs.Select(p => Substitute(p, random)).ToList();
        if (seed % 3 == 1)
            (rewritten[1], rewritten[2]) = (rewritten[2], rewritten[1]);
        if (seed % 4 == 2)
            rewritten.RemoveAt(rewritten.Count - 1);
        if (seed % 5 == 3)
            rewritten.Add("Our readers in the district have written to us about it and we shall report again.");
        return string.Join("\n\n", rewritten);
    }

    static string Substitute(string paragraph, Random random) =>
        string.Join(' ', paragraph.Split(' ').Select(w => Synonyms.TryGetValue(w, out var other) && random.Next(10) < 6 ? other : w));

    static readonly Dictionary<string, string> Synonyms = new(StringComparer.Ordinal)
    {
        ["close"] = "shut",
        ["announced"] = "declared",
        ["refused"] = "declined",
        ["gathered"] = "assembled",
        ["harbour"] = "port",
        ["protest"] = "demonstrate",
        ["decision"] = "move",
        ["leaves"] = "strands",
        ["defended"] = "justified",
        ["closure"] = "shutdown",
        ["argued"] = "maintained",
        ["costs"] = "charges",
        ["accused"] = "blamed",
        ["abandoning"] = "deserting",
        ["difficult"] = "tough",
        ["warned"] = "cautioned",
        ["medicine"] = "drugs",
        ["storms"] = "gales",
        ["small"] = "little",
        ["offered"] = "proposed",
        ["boats"] = "ships",
        ["wants"] = "desires",
        ["public"] = "state",
        ["expect"] = "anticipate",
        ["household"] = "family",
        ["leave"] = "quit",
        ["photographed"] = "pictured",
        ["noticed"] = "spotted",
        ["compared"] = "contrasted",
        ["hope"] = "wish",
        ["show"] = "reveal",
        ["kept"] = "retained",
        ["journey"] = "voyage",
        ["modest"] = "humble",
        ["connect"] = "link",
        ["studies"] = "reads",
        ["cancelled"] = "scrapped",
        ["empty"] = "vacant",
        ["plan"] = "prepare",
    };
}
