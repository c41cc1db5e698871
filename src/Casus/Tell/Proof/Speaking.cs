namespace Casus.Tell.Proof;

/// <summary>The speaker of quoted words is named outside of them: one who is only spoken of did not say them.</summary>
static class Speaking
{
    public static IEnumerable<string> Faults(Case examined)
    {
        var own = examined.Own;
        var said = Words.Find(own, "said") is var s and >= 0 ? s : Words.Find(own, "say");
        if (said < 0 || examined.Frame.Quotations.Count == 0)
            yield break;
        var speaker = examined.Names.LastOrDefault(n => n.At < said).Actor;
        if (speaker is not null && !NamedOutside(examined, speaker, examined.Frame.Quotations[^1]))
            yield return $"{speaker.Name} is not named as the speaker";
    }

    static bool NamedOutside(Case examined, Named speaker, string quotation)
    {
        var found = Quoting.Find(examined, quotation);
        return Naming.Cited(examined, speaker).Select(i => examined.Passages[i]).Any(n => found is null || !Within(n, found.Value));
    }

    static bool Within(Passage naming, (Passage Passage, int Start, int End) words) =>
        naming.Article == words.Passage.Article
        && naming.Start >= words.Passage.Start + words.Start && naming.End <= words.Passage.Start + words.End;
}
