using System.Collections.Frozen;
using Casus.Language;

namespace Casus.Read.Phrases;

/// <summary>Phrases with what each means, found in a sentence in one pass: at each word the longest phrase wins, of equals the later of the table.</summary>
sealed class PhraseBook<TEntry>
{
    readonly FrozenDictionary<string, (Phrase Phrase, TEntry Entry)[]> _byOpening;

    public PhraseBook(IEnumerable<(string Pattern, TEntry Entry)> entries) =>
        _byOpening = entries
            .Select(e => (Phrase: Phrase.Parse(e.Pattern), e.Entry))
            .SelectMany(e => e.Phrase.Openings.Distinct(StringComparer.Ordinal).Select(word => (word, e.Phrase, e.Entry)))
            .GroupBy(e => e.word, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(e => (e.Phrase, e.Entry)).ToArray(), StringComparer.Ordinal);

    /// <summary>The matches in order; none begins within another.</summary>
    public IEnumerable<(PhraseMatch Match, TEntry Entry)> In(Sentence sentence)
    {
        for (var i = 0; i < sentence.Words.Count; i++)
            if (Longest(sentence, i) is { } found)
            {
                yield return found;
                i = found.Match.Last;
            }
    }

    (PhraseMatch Match, TEntry Entry)? Longest(Sentence sentence, int at)
    {
        (PhraseMatch Match, TEntry Entry)? best = null;
        foreach (var (phrase, entry) in Starting(sentence.Words[at]))
            if (phrase.At(sentence, at) is { } match && (best is null || match.Last >= best.Value.Match.Last))
                best = (match, entry);
        return best;
    }

    IEnumerable<(Phrase Phrase, TEntry Entry)> Starting(Word word)
    {
        var form = word.Form.ToLowerInvariant();
        var lemma = word.Lemma.ToLowerInvariant();
        var byForm = _byOpening.GetValueOrDefault(form, []);
        return form == lemma ? byForm : byForm.Concat(_byOpening.GetValueOrDefault(lemma, []));
    }
}
