using Casus.Read;
using Casus.Relate;

namespace Casus.Tell.Writing;

/// <summary>What is unusual in the texts: garbled wording, with the repair that another account proposes.</summary>
static class Unusual
{
    const int Most = 2;
    const int Beside = 3;

    public static Section? Write(Draft draft)
    {
        var repairs = draft.Situation.Relations.Repairs;
        var garbled = draft.Situation.Records
            .SelectMany(r => r.Reading.Garble)
            .Select(g => (Garble: g, Repair: repairs.FirstOrDefault(r => Overlap(r.Garbled, g.Passage))))
            .OrderBy(g => g.Repair is null)
            .ThenBy(g => g.Garble.Kind switch { GarbleKind.MisfitName => 0, GarbleKind.Collocation => 1, GarbleKind.BrokenPhrase => 2, _ => 3 })
            .ToList();
        var paragraphs = garbled.Take(Most).Select(g => new Paragraph([One(draft, g.Garble, g.Repair)]) { Bullet = true }).ToList();
        if (garbled.Count > Most)
            paragraphs.Add(new Paragraph([Listing.More([.. garbled.Skip(Most).Select(g => g.Garble.Passage)], "unusual wording")]));
        return paragraphs.Count == 0 ? null : new Section("Unusual wording in the texts", paragraphs) { Ungraded = true };
    }

    static Sentence One(Draft draft, Garble garble, Repair? repair)
    {
        IReadOnlyList<Passage> cited = repair is null ? [garble.Passage] : [garble.Passage, repair.Proposed];
        var proposal = repair is null ? "" : $"; another account has {Excerpt.Of(repair.Proposed, 12)} there";
        var context = repair is null ? Around(draft, garble.Passage) : garble.Passage;
        return new Sentence($"{Heading(garble.Kind)}: {Excerpt.Of(context, 14)}{proposal} ({draft.Tally.Short(cited)}).", SentenceKind.Reported, [context, .. cited.Skip(1)]);
    }

    /// <summary>Odd words are odd only among others: a few on either side, within the paragraph.</summary>
    static Passage Around(Draft draft, Passage odd)
    {
        var article = draft.Articles.First(a => a.Id == odd.Article);
        return article.Quote(Step(article.Text, odd.Start, -1), Step(article.Text, odd.End, 1));
    }

    /// <summary>The place a few words before or after another.</summary>
    static int Step(string text, int at, int by)
    {
        for (var words = 0; words < Beside; words++)
        {
            var next = at;
            do
                next += by;
            while (next > 0 && next < text.Length && text[by < 0 ? next - 1 : next] is not (' ' or '\n'));
            if (next < 0 || next > text.Length || text[Math.Min(at, next)..Math.Max(at, next)].Contains('\n'))
                break;
            at = next;
        }
        return at;
    }

    static string Heading(GarbleKind kind) => kind switch
    {
        GarbleKind.MisfitName => "Wording with a name that is out of place in the text",
        GarbleKind.BrokenPhrase => "Wording of a set phrase with a word exchanged",
        GarbleKind.BrokenText => "Wording that is broken",
        _ => "Wording that hardly goes together",
    };

    static bool Overlap(Passage a, Passage b) => a.Article == b.Article && a.Start < b.End && b.Start < a.End;
}
