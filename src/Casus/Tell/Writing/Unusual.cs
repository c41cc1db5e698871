using Casus.Read;
using Casus.Relate;

namespace Casus.Tell.Writing;

/// <summary>What is unusual in the texts: garbled wording, with the repair that another account proposes.</summary>
static class Unusual
{
    const int Most = 6;

    public static Section? Write(Draft draft)
    {
        var repairs = draft.Situation.Relations.Repairs;
        var garbled = draft.Situation.Records
            .SelectMany(r => r.Reading.Garble)
            .Select(g => (Garble: g, Repair: repairs.FirstOrDefault(r => Overlap(r.Garbled, g.Passage))))
            .OrderBy(g => g.Repair is null)
            .ToList();
        var paragraphs = garbled.Take(Most).Select(g => new Paragraph([One(draft, g.Garble, g.Repair)]) { Bullet = true }).ToList();
        if (garbled.Count > Most)
            paragraphs.Add(new Paragraph([Listing.More([.. garbled.Skip(Most).Select(g => g.Garble.Passage)], "unusual wording")]));
        return paragraphs.Count == 0 ? null : new Section("Unusual wording in the texts", paragraphs);
    }

    static Sentence One(Draft draft, Garble garble, Repair? repair)
    {
        IReadOnlyList<Passage> cited = repair is null ? [garble.Passage] : [garble.Passage, repair.Proposed];
        var proposal = repair is null ? "" : $"; another account has {Excerpt.Of(repair.Proposed, 12)} there";
        return new Sentence($"{Heading(garble.Kind)}: {Excerpt.Of(garble.Passage, 14)}{proposal} ({draft.Tally.Short(cited)}).", SentenceKind.Reported, cited);
    }

    static string Heading(GarbleKind kind) => kind switch
    {
        GarbleKind.MisfitName => "Wording with a name that fits nothing else in the text",
        GarbleKind.BrokenPhrase => "Wording of a set phrase with a word exchanged",
        GarbleKind.BrokenText => "Wording that is broken",
        _ => "Wording that hardly goes together",
    };

    static bool Overlap(Passage a, Passage b) => a.Article == b.Article && a.Start < b.End && b.Start < a.End;
}
