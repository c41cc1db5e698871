using System.Numerics.Tensors;

namespace Casus.Language.Tagging;

/// <summary>
/// Tags a sentence from left to right, each word by the best sum of weights given the two tags before it (Collins 2002,
/// greedy). Its tags are what the network starts from. One thread at a time.
/// </summary>
sealed class Tagger(TaggerModel model)
{
    const int Reach = 2;
    TagEntry[] _entries = [];

    public void Tag(ReadOnlySpan<ReadOnlyMemory<char>> forms, Span<int> tags)
    {
        if (_entries.Length < forms.Length + 2 * Reach)
            _entries = new TagEntry[2 * (forms.Length + 2 * Reach)];
        for (var i = 0; i < forms.Length; i++)
            _entries[Reach + i] = model.Find(forms[i].Span);
        _entries.AsSpan(Reach + forms.Length, Reach).Clear();
        Span<int> places = stackalloc int[TagFeatures.Most];
        for (var i = 0; i < forms.Length; i++)
        {
            var before = (i > 0 ? tags[i - 1] : -1, i > 1 ? tags[i - 2] : -1);
            var context = TagFeatures.OfContext(_entries.AsSpan(i, 2 * Reach + 1), before, places);
            ref var scores = ref _entries[Reach + i].Scores;
            model.Weights.AddInto(ref scores, context.Places);
            tags[i] = TensorPrimitives.IndexOfMax<short>(scores);
        }
    }
}
