using Casus.Language.Models;
using Casus.Language.Tagging;

namespace Casus.Language.Training.Tagging;

/// <summary>Trains a tagger by the averaged perceptron (Collins 2002), each word with the tags guessed before it.</summary>
sealed class TagTraining
{
    const int Epochs = 8;
    readonly Perceptron _perceptron;
    readonly TagLesson[] _lessons;
    readonly WordClasses _classes;

    public TagTraining(IReadOnlyList<TreebankSentence> sentences, Labels tags)
    {
        _classes = new(sentences);
        var reader = _classes.Reader();
        _lessons = [.. sentences.Select(sentence => new TagLesson(sentence, reader, tags))];
        _perceptron = new(tags.Count);
    }

    public void Run(int seed)
    {
        var random = new Random(seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(_lessons);
            foreach (var lesson in _lessons)
                Learn(lesson);
        }
    }

    public void Write(ModelWriter writer)
    {
        _classes.Write(writer);
        writer.Add<sbyte>(TagWeights.Section, _perceptron.Quantised());
    }

    void Learn(TagLesson lesson)
    {
        Span<int> places = stackalloc int[2 * TagFeatures.Most];
        var (last, former) = (-1, -1);
        for (var word = 0; word < lesson.Tags.Length; word++)
        {
            var count = lesson.Features(word, (last, former), places);
            (last, former) = (_perceptron.Learn(places[..count], lesson.Tags[word]), last);
        }
    }
}
