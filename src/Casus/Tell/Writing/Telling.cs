using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>
/// Something to tell: a heading, the words that prove it with their support, and the actors named. The best passage
/// comes first; another is quoted where the brief has said those words already.
/// </summary>
sealed record Telling(string Heading, Passage Best, Support Support)
{
    public IReadOnlyList<string> Actors { get; init; } = [];

    const int FewWords = 8;

    /// <summary>The part of the best passage that the quotation must contain.</summary>
    public Passage? Core { get; init; }

    public Holder Holder { get; init; } = Holder.Press;

    public int Words { get; init; } = 30;

    public Bare Bare { get; init; } = Bare.Headed;

    /// <summary>The words stand for themselves, few as they are.</summary>
    public bool Alone { get; init; }

    /// <summary>Whether the brief has quoted these words already and the telling adds nothing to them.</summary>
    public bool Said(Draft draft) =>
        Bare == Bare.Dropped && Support.Passages.Prepend(Best).All(p => !draft.Ledger.IsNew(Quotation(draft, p).Text));

    /// <summary>A few words make no sense alone: they are quoted within their sentence.</summary>
    public (string Text, Passage Passage) Quotation(Draft draft, Passage passage)
    {
        var core = passage == Best ? Core : null;
        if (Alone || passage.Text.Count(' ') >= FewWords)
            return (Excerpt.Of(passage, Words, core), passage);
        var sentence = draft.SentenceAround(passage);
        return (Excerpt.Of(sentence, Words, passage), sentence);
    }

    /// <summary>"Heading: “words” (according to X; two origins, five articles)."</summary>
    public Sentence? Tell(Draft draft)
    {
        var holders = Holder.Via.Prepend(Holder.Actor).OfType<string>().Where(draft.Names.Knows);
        var quotation = Fresh(draft);
        if (quotation is null && Bare == Bare.Dropped)
            return null;
        if (draft.Prove(Cited(quotation?.Passage), Actors.Concat(holders)) is not { } proof)
            return null;
        // The heading says what the best passage says, whichever is quoted.
        proof = proof.Contains(Best) ? proof : [proof[0], Best, .. proof.Skip(1)];
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
        foreach (var passage in draft.Quotable(OfOneHolder().Prepend(Best).Distinct(), Actors))
            if (Quotation(draft, passage) is var quotation && draft.Ledger.Claim(quotation.Text))
                return quotation;
        return Bare == Bare.Quoted ? Quotation(draft, Best) : null;
    }

    /// <summary>Who says the best account says the words quoted: another's are not put into that mouth.</summary>
    IEnumerable<Passage> OfOneHolder()
    {
        var best = Support.Statements.FirstOrDefault(s => s.Passage == Best);
        return Support.Statements.Where(s => best is null || s.Holder.Actor == best.Holder.Actor).Select(s => s.Passage);
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
