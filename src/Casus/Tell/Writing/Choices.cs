using System.Globalization;
using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>What actors could do, as the sources see it, and what the sources say would follow.</summary>
static class Choices
{
    const int Most = 8;

    public static Section? Write(Draft draft)
    {
        var options = draft.Situation.Options.Where(o => draft.Names.Knows(o.Actor)).ToList();
        var paragraphs = new List<Paragraph>();
        var rest = new List<Passage>();
        foreach (var option in options)
            if (paragraphs.Count < Most && One(draft, option) is { } paragraph)
                paragraphs.Add(paragraph);
            else
                rest.Add(option.Best.Passage);
        if (rest.Count > 0)
            paragraphs.Add(new Paragraph([Listing.More(rest, "option")]));
        return paragraphs.Count == 0 ? null : new Section("Options and what would follow", paragraphs);
    }

    static Paragraph? One(Draft draft, OptionView view)
    {
        if (Telling(draft, view).Tell(draft) is not { } option)
            return null;
        var consequences = view.Consequences.DistinctBy(c => c.Passage.Text).Select(c => Consequence(draft, view, c)).OfType<Sentence>();
        return new Paragraph([option, .. consequences.Take(3)]) { Bullet = true };
    }

    static Telling Telling(Draft draft, OptionView view) =>
        new(Heading(draft, view), view.Best.Passage, view.Support)
        {
            Actors = [view.Actor],
            Core = view.Best.Action,
            Holder = view.Best.Holder.Actor == view.Actor ? Holder.Press : view.Best.Holder,
            Words = 36,
            Bare = Bare.Quoted,
        };

    static string Heading(Draft draft, OptionView view) =>
        (view.Best.Blocked ? "blocked option of " : view.Best.Refusal ? "option of refraining, for " : "option of ") + draft.Names.Of(view.Actor);

    /// <summary>Told only where the sentence before has not quoted it already.</summary>
    static Sentence? Consequence(Draft draft, OptionView view, Read.Consequence consequence)
    {
        var quotation = Excerpt.Of(consequence.Passage, 24);
        var named = consequence.For is { } who && who != view.Actor && draft.Names.Knows(who);
        if (!draft.Ledger.Claim(quotation) || draft.Prove([consequence.Passage], named ? [consequence.For!] : []) is not { } proof)
            return null;
        var whom = named ? $" for {draft.Names.Of(consequence.For!)}" : "";
        var value = consequence.Value.CompareTo(0) switch { < 0 => "a cost", > 0 => "a gain", _ => "a consequence" };
        return new Sentence(string.Create(CultureInfo.InvariantCulture, $"Predicted as {value}{whom}: {quotation} ({draft.Tally.Short(proof)})."), SentenceKind.Reported, proof);
    }
}
