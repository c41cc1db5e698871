using Casus.Situate;

namespace Casus.Study.Conflicts;

/// <summary>
/// The options of an actor: to keep silent, where it is reported to; then those with a cost, then the rest by their closeness to the
/// issue of the silence and their origins.
/// </summary>
static class ToldOptions
{
    const int MostWords = 10;

    public static IReadOnlyList<ToldOption> Of(Situation situation, string actor)
    {
        var silence = Silence(situation, actor);
        var issue = Wording.Of(silence?.Issue ?? "");
        var options = situation.Options
            .Where(o => o.Actor == actor && o.Best.Modality != Modality.Denied)
            .Select(o => new ToldOption(Words(o), o.Best.Action, o.Support)
            {
                Consequences = o.Consequences,
                Blocked = o.Best.Blocked,
            })
            .OrderByDescending(o => o.IsCostlyFor(actor))
            .ThenByDescending(o => Wording.Of(o.Words).Containment(issue) > 0)
            .ThenByDescending(o => o.Support.Origins.Count)
            .ThenBy(o => o.Words.Split(' ').Length > MostWords)
            .ToList();
        return silence is null ? options : [ToldSilence(silence, situation), .. options];
    }

    static SilenceRecord? Silence(Situation situation, string actor) => situation.Silences
        .FirstOrDefault(s => s.Actor == actor && s.Kind == SilenceKind.Reported && s.BrokenBy is null && s.Support.Statements.Count > 0);

    /// <summary>By the shortest passage that says it and names the actor; a passage that leaves the name to its surroundings says less.</summary>
    static ToldOption ToldSilence(SilenceRecord silence, Situation situation)
    {
        var name = new Names(situation).Of(silence.Actor);
        var passage = silence.Support.Passages
            .OrderByDescending(p => p.Text.Contains(name, StringComparison.Ordinal))
            .ThenByDescending(p => p.Text.Contains("silen", StringComparison.OrdinalIgnoreCase))
            .ThenBy(p => p.Text.Length)
            .ThenBy(p => p.Article, StringComparer.Ordinal)
            .First();
        return new ToldOption("keep silent", passage, silence.Support) { IsStatusQuo = true };
    }

    static string Words(OptionView option)
    {
        var words = string.Join(' ', option.Best.Action.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return option.Best.Refusal ? $"not {words}" : words;
    }
}
