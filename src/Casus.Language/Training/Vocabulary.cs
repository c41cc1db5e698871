using Casus.Language.Forms;
using Casus.Language.Models;

namespace Casus.Language.Training;

/// <summary>The words that get a trained row of their own, and the class of each: the set of tags it was seen with.</summary>
sealed class Vocabulary
{
    const int LeastForRow = 2;
    const int LeastForClass = 3;
    const double LeastShare = 0.1;

    /// <summary>Rows 0 and 1 are the root and the unknown word.</summary>
    const int Reserved = 2;

    public Vocabulary(IEnumerable<TreebankSentence> sentences)
    {
        var counts = new Dictionary<ulong, Dictionary<string, int>>();
        foreach (var word in sentences.SelectMany(s => s.Words))
        {
            var key = FormReader.Key(word.Form);
            if (!counts.TryGetValue(key, out var tags))
                counts[key] = tags = [];
            tags[word.Tag] = tags.GetValueOrDefault(word.Tag) + 1;
        }
        var kept = counts.Where(c => c.Value.Values.Sum() >= LeastForRow).ToList();
        Keys = [.. Enumerable.Repeat(0UL, Reserved).Select((_, i) => (ulong)i), .. kept.Select(c => c.Key)];
        Classes = [.. Enumerable.Repeat(0, Reserved), .. kept.Select(c => ClassOf(c.Value))];
    }

    public List<ulong> Keys { get; }

    public int[] Classes { get; }

    public void Write(ModelWriter writer)
    {
        HashIndex.Write(writer, "words", Keys);
        writer.Add<int>("words.classes", Classes);
    }

    static int ClassOf(Dictionary<string, int> tags)
    {
        var total = tags.Values.Sum();
        if (total < LeastForClass)
            return 0;
        var often = tags.Where(t => t.Value >= total * LeastShare).OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal);
        return (int)(TextHash.Of(string.Join(' ', often.Select(t => t.Key))) & int.MaxValue) | 1;
    }
}
