using Casus.Clean;
using Casus.Situate;
using Casus.Study;

namespace Casus.Tests.Tell;

/// <summary>
/// An invented situation: two states share a river by treaty, a third keeps silent. Five articles, three origins: a
/// report with a rewrite and a spun copy, a second report that differs on a number, and an analysis.
/// </summary>
static class River
{
    static readonly Dictionary<string, Article> Texts = Articles().ToDictionary(a => a.Id);

    public static Situation Situation { get; } = new RiverModel().Situation;

    public static IReadOnlyList<Finding> Findings { get; } =
    [
        new Finding("f1", "balance", "Without the second origin the clash of February is told by one side only.",
            new Support([RiverModel.Statement("a1", "Twelve border guards were hurt in a clash in February")], ["o1"])),
    ];

    /// <summary>The passage of an article that has these words.</summary>
    public static Passage Quote(string article, string words)
    {
        var at = Texts[article].Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{article} does not say \"{words}\"");
        return Texts[article].Quote(at, at + words.Length);
    }

    public static Article[] Articles() =>
    [
        new("a1", string.Join("\n\n",
            "LIM, March 6 (Harbour Wire) - Ardovia and Besk signed a water-sharing treaty in Lim on Wednesday. The treaty gives each state 40 percent of the flow of the Sarn.",
            "Corland, which lives downstream, has refrained from taking a position on the treaty. Analysts say it may fear for its harvest.",
            "“Every option is a bad option for Corland,” said Mara Tolen, a senior fellow at the Delta Institute. She added that Corland cannot oppose the treaty without pushing Besk closer to Ardovia.",
            "The Northern League condemned the treaty as a breach of the Lim Convention, which Ardovia and Corland signed in 1962.",
            "Twelve border guards were hurt in a clash in February, the League said."))
        {
            Title = "Ardovia and Besk sign river treaty while Corland stays silent",
            Outlet = "Harbour Post", Authors = ["Ines Roth"], Published = Period.Day(2031, 3, 7), Language = "en",
        },
        new("a2", string.Join("\n\n",
            "Ardovia and Besk have sealed a pact on sharing the water of the Sarn.",
            "Corland keeps quiet about the accord, and some in Corland see a gain in it.",
            "Tolen, of the Delta Institute, said every choice was a bad choice for Corland."))
        {
            Title = "River pact sealed, Corland quiet", Outlet = "Daily Current", Published = Period.Day(2031, 3, 8), Language = "en",
        },
        new("a3", string.Join("\n\n",
            "Ardovia and Besk autographed a liquid-sharing treaty in Lim on Wednesday.",
            "Corland, which dwells downstream, has not taken a posture on the treaty.",
            "\"Every option is a bad option for Corland,\" said Mara Tolen."))
        { Language = "en" },
        new("a4", string.Join("\n\n",
            "Besk and Ardovia signed the Sarn treaty on 5 March. Corland has not commented.",
            "Fifteen border guards were hurt in the clash in February, the interior ministry of Ardovia said.",
            "Talks between Corland and Besk are planned for April. Corland could join the treaty, which would secure its share.",
            "Ardovia reportedly ships pumps to Besk. Besk denied on Friday that it had attacked Corland."))
        {
            Title = "Sarn treaty signed", Outlet = "Besk Courier", Published = Period.Day(2031, 3, 9), Language = "en",
        },
        new("a5", string.Join("\n\n",
            "Corland holds leverage over Besk through its grain. Since the 1960s the two states have had a grain agreement.",
            "Lower flow raises the price of grain. A higher price of grain feeds unrest, and unrest lowers the flow when canals are cut.",
            "Others say that the treaty lowers the price of grain. Corland is uneasy about the dam."))
        {
            Title = "The price of grain on the Sarn", Outlet = "Delta Review", Published = Period.Day(2031, 3, 6), Language = "en",
        },
    ];
}
