using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>
/// Something to tell: a heading, the words that prove it with their support, and the actors named. The best passage
/// comes first; another is quoted where the brief has said those words already.
/// </summary>
sealed record Telling(string Heading, Passage Best, Support Support)
{
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>The part of the best passage that the quotation must contain.</summary>
    public Passage? Core { get; init; }

    public Holder Holder { get; init; } = Holder.Press;

    public int Words { get; init; } = 30;

    public Bare Bare { get; init; } = Bare.Headed;

    /// <summary>Whether the brief has quoted these words already and the telling adds nothing to them.</summary>
    public bool Said(Draft draft) =>
        Bare == Bare.Dropped && Support.Passages.Prepend(Best).All(p => !draft.Ledger.IsNew(Excerpt.Of(p, Words, p == Best ? Core : null)));

    /// <summary>"Heading: “words” (according to X; two origins, five articles)."</summary>
    public Sentence? Tell(Draft draft)
    {
        var holders = Holder.Via.Prepend(Holder.Actor).OfType<string>().Where(draft.Names.Knows);
        var quotation = Fresh(draft);
        if (draft.Prove(Cited(quotation?.Passage), Actors.Concat(holders)) is not { } proof)
            return null;
        var words = (Heading, quotation?.Text) switch
        {
            (_, null) => Prose.Capital(Heading),
            ("", var text) => text,
            (_, var text) => $"{Prose.Capital(Heading)}: {text}",
        };
        return new Sentence($"{words} ({Attribution(draft)}{draft.Tally.Short(proof)}).", SentenceKind.Reported, proof);
    }

    /// <summary>The first wording that the brief has not quoted yet.</summary>
    (string Text, Passage Passage)? Fresh(Draft draft)
    {
        foreach (var passage in draft.Legible(Support.Passages.Prepend(Best).Distinct()))
        {
            var text = Excerpt.Of(passage, Words, passage == Best ? Core : null);
            if (draft.Ledger.Claim(text))
                return (text, passage);
        }
        return Bare == Bare.Quoted ? (Excerpt.Of(Best, Words, Core), Best) : null;
    }

    IEnumerable<Passage> Cited(Passage? quoted) =>
        Support.Passages.Prepend(Best).Prepend(quoted ?? Best);

    string Attribution(Draft draft)
    {
        if (Holder.Actor is not { } actor || !draft.Names.Knows(actor) || Actors.Contains(actor))
            return "";
        var via = Holder.Via.Where(v => draft.Names.Knows(v)).ToList();
        return $"according to {draft.Names.Of(actor)}{(via.Count > 0 ? $", as cited by {draft.Names.List(via)}" : "")}; ";
    }
}
