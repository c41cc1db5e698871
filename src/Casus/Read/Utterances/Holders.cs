namespace Casus.Read.Utterances;

/// <summary>Says who asserts that each utterance was made: the press, or the speaker whose words report it.</summary>
static class Holders
{
    public static IReadOnlyList<Utterance> Held(List<Utterance> utterances)
    {
        var voices = new Voices(utterances);
        return [.. utterances.Select(u => u with { Holder = voices.HolderOf(u.Passage.Start, u.Passage.End) })];
    }
}
