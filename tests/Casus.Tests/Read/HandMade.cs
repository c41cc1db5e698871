using Casus.Clean;
using Casus.Language;
using Casus.Read;

namespace Casus.Tests.Read;

/// <summary>Trees written by hand, so that a finder is tested apart from the parser: one word a line, "form lemma Tag head relation [Penn]", heads counted from 1.</summary>
static class HandMade
{
    public static Parsed Article(string tree, string? published = null)
    {
        var rows = tree.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToArray();
        var text = string.Join(' ', rows.Select(row => row[0]));
        var words = new Word[rows.Length];
        var start = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            words[i] = new(start, start + row[0].Length, row[0], row[1], Enum.Parse<Tag>(row[2]), row.Length > 5 ? row[5] : "", row.Length > 6 ? row[6] : "", int.Parse(row[3], null) - 1, row[4]);
            start += row[0].Length + 1;
        }
        var article = new Article("hand-made", text) { Published = Period.Parse(published) };
        return new(article, new Document(text, [new Sentence(0, text.Length, words)], []));
    }

    public static Sentence Sentence(string tree) => Article(tree).Document.Sentences[0];
}
