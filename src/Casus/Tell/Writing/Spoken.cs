using Casus.Read;
using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>Who is quoted saying what, with the speaker's role: the named first, the widest carried first.</summary>
static class Spoken
{
    const int Speakers = 3;
    const int Each = 1;
    const int Longest = 24;
    const int FewWords = 4;

    public static Section? Write(Draft draft)
    {
        var voices = draft.Situation.Utterances
            .Where(u => u.Actor is not null && draft.Names.Knows(u.Actor))
            .GroupBy(u => u.Actor!, StringComparer.Ordinal)
            .OrderBy(g => draft.Names.View(g.Key).Kind switch { ActorKind.Person => 0, ActorKind.Unnamed or ActorKind.Faction => 2, _ => 1 })
            .ThenBy(g => g.All(u => u.Best.Form == UtteranceForm.Indirect))
            .ThenByDescending(g => g.Max(u => u.Support.Origins.Count))
            .ThenByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .ToList();
        var untold = new List<Passage>();
        var paragraphs = voices.Select((voice, i) => Voice(draft, i < Speakers ? voice.OrderBy(u => u.Best.Form == UtteranceForm.Indirect) : [], untold, voice)).OfType<Paragraph>().ToList();
        if (untold.Count > 0)
            paragraphs.Add(new Paragraph([Listing.More(untold, "utterance")]));
        return paragraphs.Count == 0 ? null : new Section("Who said what", paragraphs);
    }

    static Paragraph? Voice(Draft draft, IEnumerable<UtteranceView> tell, List<Passage> untold, IEnumerable<UtteranceView> all)
    {
        var sentences = new List<Sentence>();
        foreach (var view in tell)
            if (sentences.Count < Each && Saying(draft, view, sentences.Count == 0) is { } sentence)
                sentences.Add(sentence);
            else
                untold.AddRange(Unsaid(draft, [view]));
        untold.AddRange(Unsaid(draft, all.Except(tell)));
        return sentences.Count == 0 ? null : new Paragraph(sentences) { Bullet = true };
    }

    /// <summary>Words that another part of the brief has quoted are not missing.</summary>
    static IEnumerable<Passage> Unsaid(Draft draft, IEnumerable<UtteranceView> views) =>
        views.Where(v => draft.Ledger.IsNew(Excerpt.Of(v.Best.Content, Longest))).Select(v => v.Best.Passage);

    /// <summary>Words in quotation marks are "said"; a paraphrase is called one.</summary>
    static Sentence? Saying(Draft draft, UtteranceView view, bool first)
    {
        // A paraphrase of a word or two ("this idea") says nothing without the words that report it.
        var scrap = view.Best.Form != UtteranceForm.Direct && view.Best.Content.Text.Count(' ') < FewWords;
        var quotation = Excerpt.Of(scrap ? view.Best.Passage : view.Best.Content, Longest);
        if (!draft.Ledger.Claim(quotation))
            return null;
        var role = first ? RoleOf(draft, view) : null;
        IEnumerable<Passage> passages = [view.Best.Passage, .. view.Support.Passages];
        if (draft.ProveSpeech(passages, view.Actor!, scrap ? null : view.Best.Content) is not { } proof)
            return null;
        var who = draft.Names.Of(view.Actor!) + (role is null ? "" : $", {Excerpt.Of(role, 16)},");
        var cited = role is null ? proof : [.. proof, role];
        return new Sentence($"{Prose.Capital(who)}{(scrap ? $"{(role is null ? "," : "")} as reported" : $" {Verb(view.Best)}")}: {quotation} ({draft.Tally.Short(cited)}).", SentenceKind.Reported, cited);
    }

    static string Verb(Utterance said)
    {
        var hedge = said.Hedges.Count > 0 ? "reportedly " : "";
        return said.Form switch
        {
            _ when said.Negated => $"did not say{(hedge == "" ? "" : ", reportedly")}",
            UtteranceForm.Direct => $"{hedge}said",
            UtteranceForm.Mixed => $"{hedge}said, quoted in part",
            _ => $"{hedge}said, in paraphrase",
        };
    }

    /// <summary>The role beside the name, or the fullest that the articles of the utterance give; in good words if there are any.</summary>
    static Passage? RoleOf(Draft draft, UtteranceView view)
    {
        var articles = view.Support.Passages.Select(p => p.Article).ToHashSet(StringComparer.Ordinal);
        return draft.Names.View(view.Actor!).Roles
            .Select(r => r.Passage)
            .Where(r => articles.Contains(r.Article))
            .Prepend(view.Best.Role)
            .OfType<Passage>()
            .OrderBy(draft.Legibility.IsOdd)
            .ThenBy(r => r != view.Best.Role)
            .ThenByDescending(r => r.Text.Length)
            .FirstOrDefault();
    }
}
