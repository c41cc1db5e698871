using Casus.Language;
using Casus.Read.Slots;
using Casus.Read.Utterances;

namespace Casus.Read.Events;

/// <summary>Whose claim "this idea" or "the allegations" is that someone rejects: of who spoke or worried last before.</summary>
sealed class Claims(Parsed parsed, Participants participants)
{
    /// <summary>The makers of the claim that a rejection names, other than those who reject it; none where it names none.</summary>
    public IReadOnlyList<string> Of(int sentence, Coding rejection, IReadOnlyList<string> rejecting)
    {
        var tree = parsed.Document.Sentences[sentence];
        if (!rejection.Words.Any(w => EventLexicon.Fits("@claim", tree.Words[w].Lemma.ToLowerInvariant())))
            return [];
        for (var s = sentence; s >= Math.Max(0, sentence - 1); s--)
            for (var word = (s == sentence ? rejection.Word : parsed.Document.Sentences[s].Words.Count) - 1; word >= 0; word--)
                if (Makers(s, word).Except(rejecting).Where(IsNamed).ToList() is { Count: > 0 } makers)
                    return makers;
        return [];
    }

    static bool IsDoubt(string noun) => EventLexicon.Fits("@concern", noun) || EventLexicon.Fits("@question", noun);

    static bool IsNamed(string actor) => !actor.StartsWith("unnamed:", StringComparison.Ordinal);

    // "Norland said", "Norland expressed concern", "concerns in Norland".
    IReadOnlyList<string> Makers(int sentence, int word)
    {
        var tree = parsed.Document.Sentences[sentence];
        if (tree.Words[word].Tag == Tag.Verb && Cues.IsSpeech(tree.Words[word].Lemma) && Clauses.Subject(tree, word) is >= 0 and var speaker)
            return participants.Doing(sentence, speaker);
        return tree.Words[word].Tag == Tag.Noun && IsDoubt(tree.Words[word].Lemma.ToLowerInvariant())
            ? [.. ArgumentReader.Of(tree, word).Where(a => a.Preposition is "in" or "among" or "within").SelectMany(a => participants.AtOrIn(sentence, a.Word))]
            : [];
    }
}
