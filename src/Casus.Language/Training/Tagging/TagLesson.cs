using Casus.Language.Models;
using Casus.Language.Tagging;

namespace Casus.Language.Training.Tagging;

/// <summary>A sentence to learn tags from: its right tags, and all that does not change from epoch to epoch.</summary>
sealed class TagLesson
{
    const int Reach = 2;
    readonly TagEntry[] _entries;
    readonly int[][] _places;

    public TagLesson(TreebankSentence sentence, TraitReader reader, Labels tags)
    {
        Tags = [.. sentence.Words.Select(word => tags[ExampleMaker.TagOf(word)])];
        _entries = new TagEntry[Tags.Length + 2 * Reach];
        _places = new int[Tags.Length][];
        Span<ulong> affixes = stackalloc ulong[TraitReader.Affixes];
        Span<int> places = stackalloc int[TagFeatures.Most];
        for (var word = 0; word < Tags.Length; word++)
        {
            ref var traits = ref _entries[word + Reach].Traits;
            traits = reader.Read(sentence.Words[word].Form, affixes);
            _places[word] = [.. TagFeatures.OfForm(traits, affixes, places).Places];
        }
    }

    public int[] Tags { get; }

    /// <summary>Writes the features of a word after two tags and returns their number.</summary>
    public int Features(int word, (int Last, int Former) tags, Span<int> places)
    {
        var form = _places[word];
        form.CopyTo(places);
        return form.Length + TagFeatures.OfContext(_entries.AsSpan(word, 2 * Reach + 1), tags, places[form.Length..]).Count;
    }
}
