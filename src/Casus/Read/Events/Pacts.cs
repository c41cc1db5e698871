using Casus.Language;
using Casus.Read.Slots;

namespace Casus.Read.Events;

/// <summary>Who made "the pact" that a later sentence speaks of: the actors last named beside such a noun.</summary>
sealed class Pacts(Parsed parsed, Participants participants)
{
    readonly IReadOnlyList<string>?[] _named = new IReadOnlyList<string>?[parsed.Document.Sentences.Count];

    /// <summary>The actors of the agreement a noun refers to; none where it is no agreement or none was named before.</summary>
    public IReadOnlyList<string> Of(int sentence, int noun)
    {
        if (!IsPact(parsed.Document.Sentences[sentence], noun))
            return [];
        for (var s = sentence; s >= Math.Max(0, sentence - Memory); s--)
            if ((_named[s] ??= In(s)) is { Count: > 0 } actors)
                return actors;
        return [];
    }

    /// <summary>How many sentences back a reader still knows which pact is meant.</summary>
    const int Memory = 12;

    static bool IsPact(Sentence tree, int word) =>
        tree.Words[word].Tag == Tag.Noun && tree.Words[word].Lemma.ToLowerInvariant() is var lemma
        && (EventLexicon.Fits("@agreement", lemma) || EventLexicon.Fits("@sealing", lemma));

    List<string> In(int sentence)
    {
        var tree = parsed.Document.Sentences[sentence];
        for (var word = tree.Words.Count - 1; word >= 0; word--)
            if (IsPact(tree, word) && (Around(sentence, word) is { Count: > 1 } around ? around : Making(sentence, word)) is { Count: > 1 } actors)
                return actors;
        return [];
    }

    /// <summary>"Norland and Sarn signed a pact": the verb that makes it names who takes part.</summary>
    List<string> Making(int sentence, int noun)
    {
        var tree = parsed.Document.Sentences[sentence];
        var verb = tree.Words[noun].Head;
        if (verb < 0 || !tree.Words[noun].Is("obj") || EventCoder.Code(tree, verb) is not { Rule.Frame: Frame.Mutual, Type: "SUPPORT" or "AGREE" })
            return [];
        return [.. ArgumentReader.Of(tree, verb)
            .Where(a => a.Slot == Slot.Agent || a.Preposition == "with")
            .SelectMany(a => participants.At(sentence, a.Word))
            .Select(participants.ActingFor)
            .Distinct()];
    }

    List<string> Around(int sentence, int noun) =>
        [.. ArgumentReader.Of(parsed.Document.Sentences[sentence], noun)
            .Where(a => a.Near && (a.Slot is Slot.Possessor or Slot.Modifier || a.Preposition is "between" or "with" or "of"))
            .SelectMany(a => participants.At(sentence, a.Word))
            .Distinct()];
}
