using Casus.Situate;
using Casus.Study;
using Casus.Tell.Pictures;
using Casus.Tell.Proof;
using Casus.Tell.Writing;

namespace Casus.Tell;

/// <summary>Writes briefs: the bottom line first, then what is told by whom, ranked by origins, every sentence cited.</summary>
public static class Briefing
{
    /// <summary>Writes a brief in which the gate has passed every sentence.</summary>
    /// <exception cref="UnsupportedException">A sentence is not supported by its passages; the message names it.</exception>
    public static Brief Write(Situation situation, IReadOnlyList<Finding> findings, Manner? manner = null)
    {
        var brief = Compose(situation, findings, manner);
        Gate.Prove(brief, Evidence.Of(situation, findings));
        return brief;
    }

    /// <summary>Writes a brief without the sentences that the gate refuses; <see cref="Brief.Struck"/> names them.</summary>
    public static Brief WriteWhatHolds(Situation situation, IReadOnlyList<Finding> findings, Manner? manner = null) =>
        Gate.Strike(Compose(situation, findings, manner), Evidence.Of(situation, findings));

    /// <summary>Writes a brief that the gate has not seen.</summary>
    public static Brief Compose(Situation situation, IReadOnlyList<Finding> findings, Manner? manner = null)
    {
        var draft = new Draft(situation, manner);
        Section?[] sections =
        [
            BottomLine.Write(draft, findings),
            Material.Write(draft),
            Roster.Write(draft),
            Happenings.Reported(draft),
            Quietness.Write(draft),
            Positions.Write(draft),
            Choices.Write(draft),
            Happenings.Coming(draft),
            Spoken.Write(draft),
            Differences.Write(draft),
            Relationships.Write(draft),
            Causation.Write(draft),
            Conclusions.Write(draft, findings),
            Background.Write(draft),
            Chronology.Write(draft),
            Unusual.Write(draft),
            Premises.Write(draft),
        ];
        var grading = new Grading(draft);
        return new Brief(Title(situation), [.. sections.OfType<Section>().Select(s => Gallery.Hang(grading.Mark(s), situation)).Where(s => s.Paragraphs.Count + s.Pictures.Count > 0)])
        {
            Sources = SourceList.Of(situation),
        };
    }

    /// <summary>What a situation is called: the title of the story that most articles tell.</summary>
    internal static string Title(Situation situation) =>
        situation.Relations.Stories.OrderByDescending(s => s.Articles.Count).ThenBy(s => s.Id, StringComparer.Ordinal).FirstOrDefault()?.Title
        ?? situation.Records.Select(r => r.Article.Title).OfType<string>().FirstOrDefault()
        ?? "What the press says";
}
