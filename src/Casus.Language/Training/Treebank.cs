using System.Globalization;
using System.IO.Compression;

namespace Casus.Language.Training;

/// <summary>Reads CoNLL-U, gzipped or not.</summary>
public static class Treebank
{
    const int Columns = 10;

    /// <summary>The sentences of a file: syntactic words only, multiword tokens noted on their words.</summary>
    public static IEnumerable<TreebankSentence> Read(string path)
    {
        var sentence = new TreebankSentence();
        foreach (var line in Lines(path))
        {
            if (line.Length == 0)
            {
                if (sentence.Words.Count > 0)
                    yield return sentence;
                sentence = new();
            }
            else if (line[0] == '#')
                sentence.Comments.Add(line[1..].Trim());
            else
                Add(sentence, line.Split('\t'));
        }
        if (sentence.Words.Count > 0)
            yield return sentence;
    }

    public static IEnumerable<string> Lines(string path)
    {
        using var file = File.OpenRead(path);
        using Stream plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    static void Add(TreebankSentence sentence, string[] columns)
    {
        if (columns.Length != Columns || columns[0].Contains('.', StringComparison.Ordinal))
            return;
        var isSpaceAfter = !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
        if (columns[0].Split('-') is [var first, var last])
            sentence.Tokens.Add(new(columns[1], Number(first) - 1, Number(last) - 1, isSpaceAfter));
        else
        {
            var index = sentence.Words.Count;
            if (sentence.Tokens.Count == 0 || sentence.Tokens[^1].Last < index)
                sentence.Tokens.Add(new(columns[1], index, index, isSpaceAfter));
            sentence.Words.Add(new(columns[1], columns[2], columns[3], columns[4], columns[5], Number(columns[6]) - 1, columns[7]));
        }
    }

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
