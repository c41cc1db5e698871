namespace Casus.Read.Utterances;

/// <summary>The words of <c>data/read/cues.tsv</c> that report speech and thought.</summary>
static class Cues
{
    static readonly Dictionary<string, Cue> ByLemma =
        Table.Rows("read/cues.tsv").Select(r => new Cue(r[0], r[1], r[2][0], r[3])).ToDictionary(c => c.Lemma, StringComparer.Ordinal);

    /// <summary>The cue with this lemma, or null.</summary>
    public static Cue? Of(string lemma) => ByLemma.GetValueOrDefault(lemma.ToLowerInvariant());

    /// <summary>Whether a verb with this lemma reports what someone says or thinks.</summary>
    public static bool IsSpeech(string lemma) => Of(lemma) is { Frame: not 'p' };
}
