using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>What actors could do, as the sources see it, and what the sources say would follow: the actor with most to choose from first, and of its options those with consequences.</summary>
static class Choices
{
    const int Most = 3;
    const int Followed = 1;

    public static Section? Write(Draft draft)
    {
        var options = draft.Situation.Options
            .Where(o => draft.Names.Knows(o.Actor))
            .GroupBy(o => o.Best.Passage)
            .Select(g => g.ToList())
            .ToList();
        var most = options.SelectMany(g => g.Select(o => o.Actor)).CountBy(a => a, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        options = [.. options
            .OrderByDescending(g => g.Max(o => most[o.Actor]))
            .ThenByDescending(g => g[0].Consequences.Count)
            .ThenByDescending(g => g[0].Best.Blocked)
            .ThenByDescending(g => g[0].Support.Origins.Count)];
        var paragraphs = new List<Paragraph>();
        var rest = new List<Passage>();
        var told = new Ledger();
        foreach (var option in options.Where(o => told.Claim(Telling(draft, o).Quotation(draft, o[0].Best.Passage).Text)))
            if (paragraphs.Count < Most && One(draft, option) is { } paragraph)
                paragraphs.Add(paragraph);
            else
                rest.Add(option[0].Best.Passage);
        if (rest.Count > 0)
            paragraphs.Add(new Paragraph([Listing.More(rest, "option")]));
        return paragraphs.Count == 0 ? null : new Section("Options and what would follow", paragraphs);
    }

    /// <summary>One option of an actor, or of several who are told of in the same words.</summary>
    static Paragraph? One(Draft draft, List<OptionView> same)
    {
        if (Telling(draft, same).Tell(draft) is not { } option)
            return null;
        var consequences = same[0].Consequences.DistinctBy(c => c.Passage.Text).Select(c => Consequence(draft, same[0], c)).OfType<Sentence>();
        return new Paragraph([option, .. consequences.Take(Followed)]) { Bullet = true };
    }

    static Telling Telling(Draft draft, List<OptionView> same)
    {
        var (best, actors) = (same[0].Best, same.Select(o => o.Actor).Distinct(StringComparer.Ordinal).ToList());
        var what = best.Blocked ? "blocked option of " : best.Refusal ? "option of refraining, for " : "option of ";
        return new Telling(what + draft.Names.List(actors), best.Passage, same[0].Support)
        {
            Actors = actors,
            Core = best.Action,
            Holder = best.Holder.Actor is { } who && actors.Contains(who) ? Holder.Press : best.Holder,
            Words = 34,
            Bare = Bare.Quoted,
        };
    }

    /// <summary>Told only where the sentence before has not quoted it already.</summary>
    static Sentence? Consequence(Draft draft, OptionView view, Read.Consequence consequence)
    {
        var quotation = Excerpt.Of(consequence.Passage, 24);
        var named = consequence.For is { } who && who != view.Actor && draft.Names.Knows(who);
        if (!draft.Ledger.Claim(quotation) || draft.Prove([consequence.Passage], named ? [consequence.For!] : []) is not { } proof)
            return null;
        var whom = named ? $" for {draft.Names.Of(consequence.For!)}" : "";
        var value = consequence.Value.CompareTo(0) switch { < 0 => "a cost", > 0 => "a gain", _ => "a consequence" };
        return new Sentence($"Predicted as {value}{whom}: {quotation} ({draft.Tally.Short(proof)}).", SentenceKind.Reported, proof);
    }
}
