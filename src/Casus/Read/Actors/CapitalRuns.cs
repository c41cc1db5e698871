using Casus.Language;

namespace Casus.Read.Actors;

/// <summary>Finds the unknown capitalised runs of an article.</summary>
static class CapitalRuns
{
    const int Longest = 5;

    public static IEnumerable<CapitalRun> In(Notebook notebook)
    {
        for (var s = 0; s < notebook.Sentences.Count; s++)
        {
            if (notebook.IsHeading(s))
                continue;
            var sentence = notebook.Sentences[s];
            for (var i = 0; i < sentence.Words.Count; i++)
            {
                if (!CanName(notebook, s, i))
                    continue;
                var first = i;
                while (i - first < Longest - 1 && Continued(notebook, s, i) is > 0 and var more)
                    i += more;
                yield return new CapitalRun(s, first, i, Name(notebook.Text, sentence, first, i));
            }
        }
    }

    // By how many words the run goes on: a name, an initial, or particles and then a name ("von der Leyen").
    static int Continued(Notebook notebook, int s, int last)
    {
        var sentence = notebook.Sentences[s];
        var next = last + 1;
        while (next < last + 4 && next + 1 < sentence.Words.Count
            && (Lexicon.Particles.Contains(sentence.Words[next].Form) || IsInitial(sentence.Words[next].Form)))
            next++;
        return next < sentence.Words.Count && CanName(notebook, s, next) ? next - last : 0;
    }

    static bool IsInitial(string form) => form.Length == 2 && char.IsUpper(form[0]) && form[1] == '.';

    static string Name(string text, Sentence sentence, int first, int last) =>
        text[sentence.Words[first].Start..sentence.Words[last].End];

    static bool CanName(Notebook notebook, int s, int i)
    {
        var sentence = notebook.Sentences[s];
        var word = sentence.Words[i];
        return word.Form.Length > 1 && char.IsUpper(word.Form[0]) && word.Form.Any(char.IsLower)
            && word.Tag is Tag.Propn or Tag.Noun or Tag.Adj or Tag.X
            && (i > 0 || word.Tag is Tag.Propn or Tag.Adj)
            && notebook.At(s, i) is null
            && !Lexicon.Titles.ContainsKey(sentence.Lower(i)) && !Lexicon.Portfolios.ContainsKey(sentence.Lower(i))
            && !IsKnown(notebook, s, i);
    }

    static bool IsKnown(Notebook notebook, int s, int word) =>
        notebook.PieceOf(s, word) is >= 0 and var piece && Gazetteer.Names.At(notebook.Pieces[s], piece) is not null;
}
