using Casus.Read;
using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>Who is silent: how it is known, where words were looked for, and the rival explanations with their holders.</summary>
static class Quietness
{
    const int Most = 2;
    const int Rivals = 2;

    public static Section? Write(Draft draft)
    {
        var silent = draft.Situation.Silences
            .Where(s => s.Kind == SilenceKind.Reported && draft.Names.Knows(s.Actor) && s.Support.Statements.Count > 0)
            .GroupBy(s => s.Actor, StringComparer.Ordinal)
            .Select(g => g.ToList())
            .ToList();
        var paragraphs = silent.Take(Most).SelectMany(s => One(draft, s)).ToList();
        if (silent.Count > Most)
            paragraphs.Add(new Paragraph([Listing.More([.. silent.Skip(Most).Select(s => s[0].Support.Passages.First())], "silent actor")]));
        return paragraphs.Count == 0 ? null : new Section("Who is silent", paragraphs);
    }

    /// <summary>One actor's silence on one matter, or on several that the articles word differently.</summary>
    public static Telling Telling(Draft draft, IReadOnlyList<SilenceRecord> silences)
    {
        var statements = silences.SelectMany(s => s.Support.Statements).DistinctBy(s => s.Key).ToList();
        return new Telling(Heading(draft, silences[0]), statements[0].Passage, new Support(statements, []))
        {
            Actors = [silences[0].Actor],
            Words = 26,
        };
    }

    static string Heading(Draft draft, SilenceRecord silence) => silence.Kind switch
    {
        SilenceKind.Reported => $"reported silence of {draft.Names.Of(silence.Actor)}",
        SilenceKind.Observed => $"observed silence of {draft.Names.Of(silence.Actor)}",
        _ => $"possible silence of {draft.Names.Of(silence.Actor)}, with too little coverage to judge",
    };

    static IEnumerable<Paragraph> One(Draft draft, List<SilenceRecord> silences)
    {
        var first = Telling(draft, silences).Tell(draft);
        Sentence?[] rest = [Expected(draft, silences), Searched(draft, silences[0].Actor), .. silences.Select(s => Broken(draft, s)).Take(1)];
        if (first is null)
            yield break;
        yield return new Paragraph([first, .. rest.OfType<Sentence>()]);
        foreach (var explanation in silences.SelectMany(s => s.Explanations).Select(e => Explained(draft, e)).OfType<Sentence>().Take(Rivals))
            yield return new Paragraph([explanation]) { Bullet = true };
    }

    static Sentence? Expected(Draft draft, List<SilenceRecord> silences)
    {
        var reasons = silences.SelectMany(s => s.Expected).Distinct(StringComparer.Ordinal).ToList();
        return reasons.Count > 0 && draft.Prove(silences.SelectMany(s => s.Support.Passages), silences[0].Actor) is { } proof
            ? new Sentence($"A word of {draft.Names.Of(silences[0].Actor)} was to be expected, because {Prose.List(reasons)}.", SentenceKind.Judgement, proof)
            : null;
    }

    /// <summary>Cites one naming of the actor in each article that was searched.</summary>
    static Sentence? Searched(Draft draft, string actor)
    {
        var namings = draft.Names.Namings(actor).DistinctBy(m => m.Article).OrderBy(m => m.Article, StringComparer.Ordinal).ToList();
        return namings.Count == 0
            ? null
            : new Sentence($"Its words were looked for wherever {draft.Names.Of(actor)} is named ({draft.Tally.Short(namings)}).", SentenceKind.Count, namings);
    }

    static Sentence? Broken(Draft draft, SilenceRecord silence)
    {
        if (silence.BrokenBy is not { } word || draft.Prove([word.Passage], silence.Actor) is not { } proof)
            return null;
        var published = draft.Articles.FirstOrDefault(a => a.Id == word.Passage.Article)?.Published;
        var when = published is null ? "" : $", in an article of {Dates.Of(published)}";
        return new Sentence($"{Prose.Capital(draft.Names.Of(silence.Actor))} broke the silence{when}: {Excerpt.Of(word.Passage)}.", SentenceKind.Reported, proof);
    }

    /// <summary>The words that explain are a phrase; they are quoted within their sentence.</summary>
    static Sentence? Explained(Draft draft, Explanation explanation) =>
        new Telling("an explanation", draft.SentenceAround(explanation.Passage), new Support([], []))
        {
            Core = explanation.Passage,
            Words = 28,
            Bare = Bare.Dropped,
            Holder = explanation.Holder,
        } is var telling && !telling.Said(draft) ? telling.Tell(draft) : null;
}
