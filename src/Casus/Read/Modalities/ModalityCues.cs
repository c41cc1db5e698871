namespace Casus.Read.Modalities;

/// <summary>The cues of <c>data/read/modality.tsv</c>, by where they stand and their lemma.</summary>
static class ModalityCues
{
    static readonly Dictionary<(string Where, string Lemma), ModalityCue> Cues =
        Table.Rows("read/modality.tsv").ToDictionary(row => (row[0], row[1]), row => Read(row[2]));

    public static ModalityCue? Find(string where, string lemma) =>
        Cues.TryGetValue((where, lemma.ToLowerInvariant()), out var cue) ? cue : null;

    public static bool Knows(string where, string lemma) => Find(where, lemma) is not null;

    static ModalityCue Read(string effect) =>
        Enum.TryParse<CueEffect>(effect, out var known) && known != CueEffect.Mode
            ? new(known, Modality.Asserted)
            : new(CueEffect.Mode, Enum.Parse<Modality>(effect));
}
