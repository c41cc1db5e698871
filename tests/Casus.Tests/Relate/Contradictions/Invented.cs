using Casus.Clean;
using Casus.Relate;
using Casus.Tests.Samples;

namespace Casus.Tests.Relate.Contradictions;

/// <summary>Three small situations written for this test, unlike that of the samples: articles and the truth about how they differ.</summary>
static class Invented
{
    public static readonly IReadOnlyList<Article> Ferry =
    [
        Article("ferry-herald", "Vorland Herald", "2031-02-04T07:00Z", """
            At least 14 people were killed when the car ferry Astrid capsized off the island of Ness on Monday night, the coastguard of Vorland said.
            The ferry was carrying 212 passengers and 31 lorries from Ness to the mainland. It left the harbour on 3 February in a rising gale.
            "The doors of the car deck were shut and sealed before the ship left," said Jorun Hald, the director of Ness Lines, which owns the ferry.
            The wreck lies 3 miles from the harbour of Ness.
            """),
        Article("ferry-post", "Sund Post", "2031-02-04T11:30Z", """
            The Astrid went down within minutes in the sound off Ness, with the loss of many lives.
            Ness Lines put the number of passengers at 240. Survivors told the Sund Post that lorries had broken loose on the car deck.
            A deckhand who survived the sinking said that the doors of the car deck were open when the ship left.
            "Every door of the car deck was closed and sealed when she left," Jorun Hald, director of Ness Lines, told reporters.
            The ferry sank about 4.8 kilometres from the harbour of Ness, in water 60 metres deep.
            """),
        Article("ferry-herald-later", "Vorland Herald", "2031-02-06T07:00Z", """
            The death toll of the ferry Astrid has risen to 23, the coastguard of Vorland said on Thursday, after divers reached the car deck off Ness.
            The owner of the ferry, Ness Lines, offered families 40 million crowns in compensation. It denied that the doors of the car deck were open when the ship left.
            """),
        Article("ferry-tide", "Tide", "2031-02-06T18:00Z", """
            Families of those who died on the ferry Astrid reject the offer of Ness Lines. They say the compensation came to 25 million crowns.
            About 200 passengers were on the ferry, according to the harbour office of Ness. The ship left the harbour on 2 February, its log shows, in a gale.
            """),
    ];

    public static readonly IReadOnlyList<TrueConflict> FerryTruth =
    [
        True("passengers", ConflictKind.Number, ("212", "ferry-herald", "carrying 212 passengers"), ("240", "ferry-post", "number of passengers at 240")),
        True("sailing", ConflictKind.Date, ("3 February", "ferry-herald", "left the harbour on 3 February"), ("2 February", "ferry-tide", "left the harbour on 2 February")),
        True("compensation", ConflictKind.Number, ("40", "ferry-herald-later", "40 million crowns"), ("25", "ferry-tide", "25 million crowns")),
        True("doors", ConflictKind.Polarity, ("open", "ferry-post", "the doors of the car deck were open"), ("not open", "ferry-herald-later", "denied that the doors of the car deck were open")),
        True("hald", ConflictKind.Wording, ("shut", "ferry-herald", "The doors of the car deck were shut and sealed"), ("closed", "ferry-post", "Every door of the car deck was closed and sealed")),
        True("toll", ConflictKind.Update, ("14", "ferry-herald", "At least 14 people were killed"), ("23", "ferry-herald-later", "has risen to 23")),
        True("distance", ConflictKind.Rounding, ("3 miles", "ferry-herald", "3 miles from the harbour"), ("4.8 km", "ferry-post", "about 4.8 kilometres")),
    ];

    public static readonly IReadOnlyList<Article> Count =
    [
        Article("count-star", "Brenova Star", "2031-05-12T06:00Z", """
            President Odil Karsa won 54 percent of the vote in Sunday's election in Brenova, the electoral commission said.
            Turnout reached 71.3 percent, the commission said. The count was halted in 38 districts after fires in polling stations.
            The runner-up, Mira Tolen, refused to concede. "They counted the votes of the dead," she told supporters in the capital.
            Police detained 120 protesters outside the commission.
            """),
        Article("count-voice", "Valley Voice", "2031-05-12T15:00Z", """
            The opposition's own count gives President Odil Karsa 46 percent of the vote in the election in Brenova.
            Observers of the River League said turnout was about 71 percent. In 52 districts the count was stopped, they said, because of fires in polling stations.
            "The dead have voted, and they were counted," Mira Tolen said at a rally in the capital.
            Lawyers for the opposition said that 300 protesters had been detained outside the commission.
            """),
        Article("count-wire", "Plain Wire", "2031-05-13T09:00Z", """
            The electoral commission of Brenova will declare the result of the election on 19 May, its chairman Pavo Linn said.
            Linn denied that votes had been counted in empty polling stations of the north.
            The election cost 1.2 billion crowns.
            """),
        Article("count-north", "Northern Mail", "2031-05-13T17:00Z", """
            In the empty polling stations of the north votes had been counted for hours, two observers of the election told this newspaper.
            The commission is to declare the result of the election on 21 May. Its budget for the election was 1,200 million crowns.
            """),
    ];

    public static readonly IReadOnlyList<TrueConflict> CountTruth =
    [
        True("share", ConflictKind.Number, ("54", "count-star", "won 54 percent of the vote"), ("46", "count-voice", "46 percent of the vote")),
        True("districts", ConflictKind.Number, ("38", "count-star", "halted in 38 districts"), ("52", "count-voice", "In 52 districts")),
        True("detained", ConflictKind.Number, ("120", "count-star", "detained 120 protesters"), ("300", "count-voice", "300 protesters had been detained")),
        True("result", ConflictKind.Date, ("19 May", "count-wire", "on 19 May"), ("21 May", "count-north", "on 21 May")),
        True("tolen", ConflictKind.Wording, ("counted", "count-star", "They counted the votes of the dead"), ("voted", "count-voice", "The dead have voted")),
        True("empty", ConflictKind.Polarity, ("no", "count-wire", "Linn denied that votes had been counted"), ("yes", "count-north", "votes had been counted for hours")),
        True("turnout", ConflictKind.Rounding, ("71.3", "count-star", "Turnout reached 71.3 percent"), ("71", "count-voice", "turnout was about 71 percent")),
    ];

    public static readonly IReadOnlyList<Article> Border =
    [
        Article("border-dawn", "Dawn of Keral", "2031-09-02T05:00Z", """
            Three soldiers of Keral were killed and eight wounded when troops of Ostmark opened fire on a patrol near the Sarrow bridge, the army of Keral said.
            The patrol came under fire on the night of 31 August. Ostmark fired 60 shells into the village of Sarrow, the army said.
            "Our men never left the soil of Keral," General Timo Rask said.
            """),
        Article("border-eagle", "Ostmark Eagle", "2031-09-02T10:00Z", """
            A patrol of Keral crossed the Sarrow bridge and was driven back, the defence ministry of Ostmark said.
            The clash began on the night of 30 August. Ostmark lost one man.
            No shells were fired into the village of Sarrow, the ministry of Ostmark said. It said that five soldiers of Keral were killed near the bridge.
            """),
        Article("border-monitor", "Lake Monitor", "2031-09-02T16:00Z", """
            Villagers of Sarrow counted about 25 shells that Ostmark had fired into the village. A school lost its roof.
            General Timo Rask of Keral said that "none of our men set foot off the soil of Keral".
            Some 1,500 people fled the village for the town of Hame, 12 miles away.
            """),
        Article("border-later", "Dawn of Keral", "2031-09-04T05:00Z", """
            The number of soldiers of Keral killed in the clash at the Sarrow bridge has risen to six, the army said on Thursday.
            In Hame, 1,480 people who fled the village of Sarrow sleep in a sports hall.
            """),
    ];

    public static readonly IReadOnlyList<TrueConflict> BorderTruth =
    [
        True("dead", ConflictKind.Number, ("3", "border-dawn", "Three soldiers of Keral were killed"), ("5", "border-eagle", "five soldiers of Keral were killed")),
        True("night", ConflictKind.Date, ("31 August", "border-dawn", "on the night of 31 August"), ("30 August", "border-eagle", "on the night of 30 August")),
        True("shells", ConflictKind.Number, ("60", "border-dawn", "fired 60 shells"), ("25", "border-monitor", "about 25 shells")),
        True("fired", ConflictKind.Polarity, ("no", "border-eagle", "No shells were fired into the village"), ("yes", "border-dawn", "Ostmark fired 60 shells"), ("yes", "border-monitor", "Ostmark had fired into the village")),
        True("rask", ConflictKind.Wording, ("never left", "border-dawn", "Our men never left the soil"), ("set foot", "border-monitor", "none of our men set foot")),
        True("toll", ConflictKind.Update, ("3", "border-dawn", "Three soldiers of Keral were killed"), ("5", "border-eagle", "five soldiers"), ("6", "border-later", "has risen to six")),
        True("fled", ConflictKind.Rounding, ("1,500", "border-monitor", "Some 1,500 people fled"), ("1,480", "border-later", "1,480 people who fled")),
    ];

    static Article Article(string id, string outlet, string published, string text) =>
        new(id, string.Join("\n\n", text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))) { Outlet = outlet, Published = Period.Parse(published) };

    // Sides of one value are one account.
    static TrueConflict True(string id, ConflictKind kind, params (string Value, string Article, string Text)[] sides) =>
        new(id, kind, id, [.. sides.GroupBy(s => s.Value).Select(g => new TrueAccount(g.Key, [.. g.Select(s => new Evidence(s.Article, s.Text))]))]);
}
