using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>Who is silent: how it is known, where words were looked for, and the rival explanations with their holders.</summary>
static class Quietness
{
    const int Most = 4;

    public static Section? Write(Draft draft)
    {
        var told = draft.Situation.Silences.Where(s => draft.Names.Knows(s.Actor)).ToList();
        var paragraphs = told.Take(Most).SelectMany(s => One(draft, s)).ToList();
        if (told.Count > Most)
            paragraphs.Add(new Paragraph([Listing.More([.. told.Skip(Most).Select(s => s.Support.Passages.First())], "silence")]));
        return paragraphs.Count == 0 ? null : new Section("Who is silent", paragraphs);
    }

    public static Telling Telling(Draft draft, SilenceRecord silence) =>
        new(Heading(draft, silence), silence.Support.Passages.First(), silence.Support) { Actors = [silence.Actor], Words = 26 };

    static string Heading(Draft draft, SilenceRecord silence) => silence.Kind switch
    {
        SilenceKind.Reported => $"reported silence of {draft.Names.Of(silence.Actor)}",
        SilenceKind.Observed => $"observed silence of {draft.Names.Of(silence.Actor)}",
        _ => $"possible silence of {draft.Names.Of(silence.Actor)}, with too little coverage to judge",
    };

    static IEnumerable<Paragraph> One(Draft draft, SilenceRecord silence)
    {
        if (!silence.Support.Statements.Any() || Telling(draft, silence).Tell(draft) is not { } first)
            yield break;
        Sentence?[] rest = [Expected(draft, silence), Searched(draft, silence), Broken(draft, silence)];
        yield return new Paragraph([first, .. rest.OfType<Sentence>()]);
        foreach (var explanation in Explanations(draft, silence))
            yield return new Paragraph([explanation]) { Bullet = true };
    }

    static Sentence? Expected(Draft draft, SilenceRecord silence) =>
        silence.Expected.Count > 0 && draft.Prove(silence.Support.Passages, silence.Actor) is { } proof
            ? new Sentence($"A word of {draft.Names.Of(silence.Actor)} was to be expected, because {Prose.List(silence.Expected)}.", SentenceKind.Judgement, proof)
            : null;

    /// <summary>Cites one naming of the actor in each article that was searched.</summary>
    static Sentence? Searched(Draft draft, SilenceRecord silence)
    {
        var namings = draft.Names.Namings(silence.Actor).DistinctBy(m => m.Article).OrderBy(m => m.Article, StringComparer.Ordinal).ToList();
        return namings.Count == 0
            ? null
            : new Sentence($"Its words were looked for wherever {draft.Names.Of(silence.Actor)} is named ({draft.Tally.Short(namings)}).", SentenceKind.Count, namings);
    }

    static Sentence? Broken(Draft draft, SilenceRecord silence)
    {
        if (silence.BrokenBy is not { } word || draft.Prove([word.Passage], silence.Actor) is not { } proof)
            return null;
        var when = silence.BrokenAt is { } at ? $", in an article of {Dates.Of(at)}" : "";
        return new Sentence($"{Prose.Capital(draft.Names.Of(silence.Actor))} broke the silence{when}: {Excerpt.Of(word.Passage)}.", SentenceKind.Reported, proof);
    }

    static IEnumerable<Sentence> Explanations(Draft draft, SilenceRecord silence) =>
        from explanation in silence.Explanations
        let sentence = new Telling("an explanation", explanation.Passage, new Support([], []))
        {
            Holder = explanation.Holder,
            Bare = Bare.Quoted,
        }.Tell(draft)
        where sentence is not null
        select sentence;
}
