namespace Casus.Language;

/// <summary>Writes a document in the CoNLL-U format of Universal Dependencies (v2), one word a line in ten columns.</summary>
public static class ConllU
{
    public static void Write(Document document, TextWriter output)
    {
        for (var number = 0; number < document.Sentences.Count; number++)
            Write(document, number, output);
    }

    static void Write(Document document, int number, TextWriter output)
    {
        var sentence = document.Sentences[number];
        output.Write($"# sent_id = {number + 1}\n# text = {OneLine(document.Text[sentence.Start..sentence.End])}\n");
        for (var i = 0; i < sentence.Words.Count; i++)
            output.Write(Row(sentence, i) + "\n");
        output.Write('\n');
    }

    static string Row(Sentence sentence, int index)
    {
        var word = sentence.Words[index];
        var glued = index + 1 < sentence.Words.Count && sentence.Words[index + 1].Start == word.End;
        return string.Join('\t',
            index + 1,
            OneLine(word.Form),
            OneLine(word.Lemma),
            word.Tag.ToString().ToUpperInvariant(),
            Or(word.Penn),
            Or(word.Features),
            word.Head + 1,
            word.Relation,
            "_",
            glued ? "SpaceAfter=No" : "_");
    }

    static string Or(string column) => column.Length == 0 ? "_" : column;

    // A tab or line break inside a column would end it; a column is never empty.
    static string OneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[])[' ', '\t', '\n', '\r', '\u000b', '\f', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? "_" : line;
    }
}
