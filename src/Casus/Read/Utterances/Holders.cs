namespace Casus.Read.Utterances;

/// <summary>Says who asserts that each utterance was made: the press, or the speaker in whose words it is told.</summary>
static class Holders
{
    public static IReadOnlyList<Utterance> Held(List<Utterance> utterances)
    {
        var voices = new Voices(utterances);
        return [.. utterances.Select(u => u with { Holder = Around(voices, u) })];
    }

    // Cue and content of "The plan, he argued, would fail" lie within each other; nobody tells of himself that way.
    static Holder Around(Voices voices, Utterance utterance) =>
        voices.HolderOf(utterance.Passage.Start, utterance.Passage.End) is var holder && holder.Actor == utterance.Actor
            ? holder.Via.Count == 0 ? Holder.Press : new Holder(holder.Via[^1], [.. holder.Via.SkipLast(1)])
            : holder;
}
