using Casus.Language;
using Casus.Language.Training;

namespace Casus.Eval;

/// <summary>The words and sentences of a text as spans over its characters that are not blank.</summary>
static class TreebankSpans
{
    public static (List<TreebankSpan> Words, List<TreebankSpan> Sentences) OfGold(IEnumerable<TreebankSentence> gold)
    {
        var (words, sentences, at) = (new List<TreebankSpan>(), new List<TreebankSpan>(), 0);
        foreach (var sentence in gold)
        {
            var (first, start) = (words.Count, at);
            foreach (var token in sentence.Tokens)
            {
                AddWords(sentence, token, (first, at), words);
                at += Visible(token.Form);
            }
            sentences.Add(new(start, at, 0, "", -1, ""));
        }
        return (words, sentences);
    }

    public static (List<TreebankSpan> Words, List<TreebankSpan> Sentences) OfSystem(Document document)
    {
        var visible = new int[document.Text.Length + 1];
        for (var i = 0; i < document.Text.Length; i++)
            visible[i + 1] = visible[i] + (char.IsWhiteSpace(document.Text[i]) ? 0 : 1);
        var (words, sentences) = (new List<TreebankSpan>(), new List<TreebankSpan>());
        foreach (var sentence in document.Sentences)
        {
            var first = words.Count;
            foreach (var word in sentence.Words)
                words.Add(new(visible[word.Start], visible[word.End], 0, word.Tag.ToString(), word.Head < 0 ? -1 : word.Head + first, word.Relation));
            sentences.Add(new(visible[sentence.Start], visible[sentence.End], 0, "", -1, ""));
        }
        return (words, sentences);
    }

    // Words of a multiword token that spell it together get their own spans, as ours always do; others share the token's.
    static void AddWords(TreebankSentence sentence, TreebankToken token, (int First, int Start) place, List<TreebankSpan> words)
    {
        var parts = sentence.Words.GetRange(token.First, token.Last - token.First + 1);
        var isSpelledOut = parts.Count == 1 || string.Concat(parts.Select(p => p.Form)) == token.Form;
        var at = place.Start;
        for (var i = 0; i < parts.Count; i++)
        {
            var end = parts.Count > 1 && isSpelledOut ? at + Visible(parts[i].Form) : place.Start + Visible(token.Form);
            words.Add(new(at, end, isSpelledOut ? 0 : i + 1, parts[i].Tag, parts[i].Head < 0 ? -1 : parts[i].Head + place.First, parts[i].Relation));
            at = isSpelledOut ? end : at;
        }
    }

    static int Visible(string text) => text.Count(unit => !char.IsWhiteSpace(unit));
}
