namespace Casus.Read.Utterances;

/// <summary>Finds who says what: direct, indirect and mixed quotations with speaker, cue and content.</summary>
static class UtteranceFinder
{
    public static IReadOnlyList<Utterance> Find(Parsed parsed, Cast cast)
    {
        _ = (parsed, cast);
        return [];
    }
}
