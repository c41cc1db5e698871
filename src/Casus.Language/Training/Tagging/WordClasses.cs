using Casus.Language.Forms;
using Casus.Language.Models;
using Casus.Language.Tagging;

namespace Casus.Language.Training.Tagging;

/// <summary>The class of each common word: the set of tags that it is often seen with.</summary>
sealed class WordClasses
{
    const int LeastSeen = 3;
    const double LeastShare = 0.1;
    readonly List<(ulong Word, int Class)> _classes;

    public WordClasses(IEnumerable<TreebankSentence> sentences) => _classes =
    [
        .. from word in sentences.SelectMany(s => s.Words)
           group word.Tag by FormReader.Key(word.Form) into seen
           where seen.Count() >= LeastSeen
           select (seen.Key, ClassOf([.. seen])),
    ];

    public void Write(ModelWriter writer)
    {
        HashIndex.Write(writer, TraitReader.Section, [.. _classes.Select(c => c.Word)]);
        writer.Add<int>(TraitReader.Section + ".classes", [.. _classes.Select(c => c.Class)]);
    }

    public TraitReader Reader()
    {
        var writer = new ModelWriter();
        Write(writer);
        return TraitReader.Open(ModelFile.Of(writer));
    }

    static int ClassOf(List<string> tags)
    {
        var often = tags.CountBy(tag => tag).Where(t => t.Value >= tags.Count * LeastShare);
        var sorted = often.OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Key);
        return (int)(TextHash.Of(string.Join(' ', sorted)) & int.MaxValue);
    }
}
