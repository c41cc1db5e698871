using System.Collections.Frozen;
using Casus.Language;

namespace Casus.Read.Phrases;

/// <summary>
/// One place of a phrase: the words that may fill it (lemmas or lower-case forms), the tag they must have if any,
/// whether it may stay empty, and how many words may stand before it.
/// </summary>
sealed record PhraseItem(FrozenSet<string> Words, Tag? Tag, bool Optional, int Gap)
{
    public bool Fits(Word word) =>
        (Tag is null || Tag == word.Tag || (Tag == Language.Tag.Verb && word.Tag == Language.Tag.Aux))
        && (Words.Contains(word.Lemma) || Words.Contains(word.Form.ToLowerInvariant()) || Words.Contains(word.Lemma.ToLowerInvariant()));
}
