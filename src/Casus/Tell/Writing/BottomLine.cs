using Casus.Read;
using Casus.Situate;
using Casus.Study;

namespace Casus.Tell.Writing;

/// <summary>
/// The bottom line up front: what most origins report, who is silent, who objects, what choice is left and what it costs, what is
/// feared, and how likely it is that the main thing took place.
/// </summary>
static class BottomLine
{
    static readonly string[] Dilemmas = [.. Table.Lines("tell/dilemmas.txt")];

    public static Section Write(Draft draft, IReadOnlyList<Finding> findings)
    {
        var main = News.Of(draft);
        if (main is not null)
            draft.Told.Add(main.Id);
        Sentence?[] sentences =
        [
            main is null ? null : (Happenings.Telling(draft, main) with { Bare = Bare.Headed, Words = 26 }).Tell(draft),
            Tie(draft),
            Silence(draft),
            Stance(draft),
            Dilemma(draft),
            CostlyOptions(draft, findings),
            Fear(draft),
        ];
        var told = sentences.OfType<Sentence>().ToList();
        var judged = main is null ? [] : Judgement(draft, main).ToList();
        return new Section("Bottom line",
        [
            .. told.Count > 0 ? told.Select(t => new Paragraph([t]) { Bullet = true }) : [new Paragraph([Nothing(draft)])],
            .. judged.Count > 0 ? [new Paragraph(judged)] : Array.Empty<Paragraph>(),
        ]);
    }

    /// <summary>The particular tie that most origins tell of.</summary>
    static Sentence? Tie(Draft draft) =>
        draft.Situation.Ties
            .Where(t => !t.Best.Background && Relationships.Known(draft, t))
            .FirstOrDefault(t => Relationships.Vagueness(t) == 0) is { } tie && draft.Told.Add(tie.Id)
            ? (Relationships.Telling(draft, tie) with { Words = 24 }).Tell(draft)
            : null;

    static Sentence? Silence(Draft draft) =>
        draft.Situation.Silences
            .Where(s => s.Kind == SilenceKind.Reported && draft.Names.Knows(s.Actor) && s.Support.Statements.Count > 0)
            .GroupBy(s => s.Actor, StringComparer.Ordinal)
            .FirstOrDefault() is { } silence
            ? (Quietness.Telling(draft, [.. silence]) with { Heading = $"{draft.Names.Of(silence.Key)} is reported to keep silent" }).Tell(draft)
            : null;

    static Sentence? Stance(Draft draft) =>
        draft.Situation.Stances
            .Where(s => s.Position is Position.Condemns or Position.Opposes or Position.Demands or Position.Concerned && draft.Names.Knows(s.Actor))
            .OrderBy(s => s.Position is Position.Concerned)
            .ThenByDescending(s => s.Support.Origins.Count)
            .ThenByDescending(s => s.Position is Position.Condemns)
            .FirstOrDefault() is { } stance
            ? (Positions.Stance(draft, stance) with { Heading = $"{Labels.Position(stance.Position)} comes from {draft.Names.Of(stance.Actor)}" }).Tell(draft)
            : null;

    /// <summary>Only where a source says in so many words that there is no good choice.</summary>
    static Sentence? Dilemma(Draft draft)
    {
        var said = draft.Situation.Utterances
            .SelectMany(u => u.Support.Statements)
            .OfType<Utterance>()
            .Where(u => draft.Names.Knows(u.Actor) && Core(u.Content) is not null)
            .OrderBy(u => u.Form)
            .ThenBy(draft.Legibility.IsOdd)
            .FirstOrDefault();
        return said is null ? null : new Telling($"{draft.Names.Of(said.Actor!)} on the choice left", said.Content, new Support([said], []))
        {
            Actors = [said.Actor!],
            Holder = Holder.Of(said.Actor!),
            Core = Core(said.Content),
            Words = 18,
            Alone = true,
        }.Tell(draft);
    }

    /// <summary>What most origins say that an actor fears.</summary>
    static Sentence? Fear(Draft draft) =>
        draft.Situation.Motives.Where(m => m.Best.Kind == MotiveKind.Fear && draft.Names.Knows(m.Actor)).Select(m => Positions.Motive(draft, m).Tell(draft)).FirstOrDefault(s => s is not null);

    /// <summary>The analysis that found a cost in every option of an actor.</summary>
    static Sentence? CostlyOptions(Draft draft, IReadOnlyList<Finding> findings) =>
        findings.FirstOrDefault(f => f.Method is "dilemma" or "costly options" && f.Support.Statements.Count > 0) is { } finding && draft.Ledger.Claim(finding.Text)
            ? Conclusions.Tell(finding)
            : null;

    static Passage? Core(Passage content) =>
        Dilemmas.Select(d => content.Text.IndexOf(d, StringComparison.OrdinalIgnoreCase)).FirstOrDefault(i => i >= 0, -1) is var at and >= 0
            ? content with { Start = content.Start + at, End = content.Start + at + 1, Text = content.Text.Substring(at, 1) }
            : null;

    static IEnumerable<Sentence> Judgement(Draft draft, EventView main)
    {
        var proof = draft.Prove(main.Support.Passages.Prepend(main.Best.Passage), main.Best.Sources.Concat(main.Best.Targets));
        var denied = draft.Situation.Events.Any(e => e.Best.Modality == Modality.Denied && e.Best.Type == main.Best.Type && e.Best.Sources.SequenceEqual(main.Best.Sources));
        if (proof is null || Likelihood.Of(draft.Manner.Scale, draft.Tally.Origins(proof), denied) is not { } likelihood)
            yield break;
        yield return new Sentence($"It is {likelihood} that this took place: {Happenings.Heading(draft, main)}.", SentenceKind.Judgement, proof);
        yield return new Sentence($"Confidence in this is {Likelihood.Confidence(draft.Tally.Origins(proof))}: it rests on {Numerals.Of(draft.Tally.Origins(proof), "origin")}.", SentenceKind.Judgement, proof);
    }

    static Sentence Nothing(Draft draft) =>
        new("These articles hold little that could be told as an act, a tie or a silence.", SentenceKind.Count, Draft.Openings(draft.Articles));
}
