using Casus.Situate;

namespace Casus.Study.Conflicts;

/// <summary>
/// The options of an actor: to keep silent, where it is reported to (and what else says the same); then those with a cost, then the rest by their closeness to the
/// issue of the silence and their origins. States of mind and vague aims are none; what is told as the effect of another option, or says the same, is not told twice.
/// </summary>
static class ToldOptions
{
    const int MostWords = 10;

    public static IReadOnlyList<ToldOption> Of(Situation situation, string actor)
    {
        var silence = Silence(situation, actor);
        var issue = Wording.Of(silence?.Issue ?? "");
        var views = situation.Options.Where(o => o.Actor == actor && o.Best.Modality != Modality.Denied).ToList();
        var (silent, open) = (views.Where(IsSilent).ToList(), views.Where(o => silence is null || !IsSilent(o)));
        var options = open
            .Where(o => !OptionWords.IsNone(o.Best.Action.Text) && !views.Any(other => other != o && Tells(other, o.Best.Action)))
            .Select(o => Told(o, views))
            .OrderByDescending(o => o.IsCostlyFor(actor))
            .ThenByDescending(o => Wording.Of(o.Words).Containment(issue) > 0)
            .ThenByDescending(o => o.Support.Origins.Count)
            .ThenBy(o => o.Words.Split(' ').Length > MostWords)
            .ToList();
        return Joined(silence is null ? options : [ToldSilence(silence, silent, situation), .. options]);
    }

    static bool IsSilent(OptionView option) => OptionWords.IsSilent(option.Best.Action.Text, option.Best.Refusal);

    /// <summary>"challenge the order by siding with …" is told as what follows from siding: it is no option beside it.</summary>
    static bool Tells(OptionView option, Passage action) =>
        option.Consequences.Any(c => Holds(c.Passage, action));

    static bool Holds(Passage passage, Passage part) => passage.Article == part.Article && passage.Start <= part.Start && passage.End >= part.End;

    /// <summary>What would follow, without what is itself an act of the actor: that is what it would do, not what it gains or loses.</summary>
    static ToldOption Told(OptionView option, IReadOnlyList<OptionView> all)
    {
        var act = OptionWords.Trimmed(option.Best.Action);
        return new ToldOption(Words(act, option.Best.Refusal), act, option.Support)
        {
            Consequences = [.. option.Consequences.Where(c => !all.Any(other => other != option && Holds(c.Passage, other.Best.Action)))],
            Blocked = option.Best.Blocked,
            Refusal = option.Best.Refusal,
        };
    }

    /// <summary>Options that say the same in other words are one, in the words of the first.</summary>
    static List<ToldOption> Joined(IReadOnlyList<ToldOption> options)
    {
        var joined = new List<ToldOption>();
        foreach (var option in options)
        {
            var same = joined.FindIndex(o => o.Refusal == option.Refusal && OptionWords.SaySame(o.Words, option.Words));
            if (same < 0)
                joined.Add(option);
            else
                joined[same] = joined[same].With(option);
        }
        return joined;
    }

    static SilenceRecord? Silence(Situation situation, string actor) => situation.Silences
        .FirstOrDefault(s => s.Actor == actor && s.Kind == SilenceKind.Reported && s.BrokenBy is null && s.Support.Statements.Count > 0);

    /// <summary>By the shortest passage that says it and names the actor; a passage that leaves the name to its surroundings says less.</summary>
    static ToldOption ToldSilence(SilenceRecord silence, List<OptionView> silent, Situation situation)
    {
        var name = new Names(situation).Of(silence.Actor);
        var passage = silence.Support.Passages
            .OrderByDescending(p => p.Text.Contains(name, StringComparison.Ordinal))
            .ThenByDescending(p => p.Text.Contains("silen", StringComparison.OrdinalIgnoreCase))
            .ThenBy(p => p.Text.Length)
            .ThenBy(p => p.Article, StringComparer.Ordinal)
            .First();
        return new ToldOption("keep silent", passage, Supports.Join([silence.Support, .. silent.Select(o => o.Support)]))
        {
            IsStatusQuo = true,
            Consequences = [.. silent.SelectMany(o => o.Consequences)],
        };
    }

    static string Words(Passage act, bool refused)
    {
        var words = string.Join(' ', act.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return refused ? $"not {words}" : words;
    }
}
