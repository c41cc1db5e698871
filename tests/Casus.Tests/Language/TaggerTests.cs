using Casus.Language.Models;
using Casus.Language.Tagging;
using Casus.Language.Training;
using Casus.Language.Training.Tagging;

namespace Casus.Tests.Language;

/// <summary>The linear tagger whose tags the network starts from.</summary>
public sealed class TaggerTests
{
    static readonly string[] Tags = ["DET|DT", "NOUN|NN", "VERB|VBD", "VERB|VB", "PART|TO"];

    [Fact]
    public void Overlapping_rows_add_up()
    {
        var table = new sbyte[TagWeights.Length];
        for (var i = 0; i < table.Length; i++)
            table[i] = (sbyte)(i * 37 % 251 - 125);
        var writer = new ModelWriter();
        writer.Add<sbyte>(TagWeights.Section, table);
        var scores = default(TagScores);
        TagWeights.Open(ModelFile.Of(writer)).AddInto(ref scores, [0, 5, 871]);
        for (var tag = 0; tag < TagScores.Count; tag++)
            Assert.Equal(table[tag] + table[tag + 5] + table[tag + 871], scores[tag]);
    }

    [Fact]
    public void A_word_is_tagged_by_what_stands_before_it()
    {
        var tags = new Labels(Tags);
        var training = new TagTraining([.. Enumerable.Repeat(0, 20).SelectMany(_ => Lessons())], tags);
        training.Run(seed: 1);
        var writer = new ModelWriter();
        training.Write(writer);
        var tagger = new Tagger(new(ModelFile.Of(writer), tags.Count));
        foreach (var lesson in Lessons())
        {
            var found = new int[lesson.Words.Count];
            tagger.Tag([.. lesson.Words.Select(word => word.Form.AsMemory())], found);
            Assert.Equal(lesson.Words.Select(ExampleMaker.TagOf), found.Select(tag => tags[tag]));
        }
    }

    static IEnumerable<TreebankSentence> Lessons() =>
        [Lesson("the/DET/DT vote/NOUN/NN began/VERB/VBD"), Lesson("to/PART/TO vote/VERB/VB"), Lesson("a/DET/DT plan/NOUN/NN"), Lesson("to/PART/TO plan/VERB/VB")];

    static TreebankSentence Lesson(string text)
    {
        var sentence = new TreebankSentence();
        foreach (var parts in text.Split(' ').Select(word => word.Split('/')))
            sentence.Words.Add(new(parts[0], parts[0], parts[1], parts[2], "_", -1, "root"));
        return sentence;
    }
}
