using System.Numerics.Tensors;
using Casus.Language.Models;
using Casus.Language.Network;

namespace Casus.Language.Parsing;

/// <summary>Gives sentences their tags, names and trees. One thread at a time.</summary>
sealed class Parser(LanguageModel model, FirstLayer first)
{
    const int Width = NetworkShape.MeetingWidth;
    readonly Encoder _encoder = new(model, first);
    readonly DistanceScores _distances = new(model.Weights);
    readonly HeadChoice _heads = new();
    readonly FloatBuffer _meeting = new();
    readonly FloatBuffer _query = new();
    readonly FloatBuffer _transposed = new();
    readonly FloatBuffer _arcs = new();
    readonly FloatBuffer _pairs = new();
    readonly FloatBuffer _labels = new();

    /// <summary>Analyses a batch: one form a row, an empty one (the root) before each sentence, at <paramref name="starts"/>.</summary>
    public void Parse(ReadOnlySpan<ReadOnlyMemory<char>> forms, ReadOnlySpan<int> starts, ReadOnlySpan<Analysis> analyses)
    {
        var layers = model.Layers;
        var encoded = _encoder.Encode(forms, starts);
        var meeting = layers.Meeting.Run(encoded, _meeting);
        Rectifier.Leak(meeting.Band(0, 2 * Width));
        var query = layers.Arcs.Run(meeting.Band(0, Width), _query);
        for (var i = 0; i < starts.Length; i++)
            ChooseHeads(meeting.Slice(starts[i], analyses[i].Heads.Length + 1), query.Slice(starts[i], analyses[i].Heads.Length + 1), analyses[i]);
        Label(layers.Tags.Run(encoded, _labels), model.Shape.Tags, starts, analyses, static a => a.Tags);
        KeepNameScores(layers.Names.Run(encoded, _labels), starts, analyses);
        var pairs = Pair(meeting, starts, analyses);
        Label(layers.Relations.Run(pairs, _labels), model.Shape.Relations, starts, analyses, static a => a.Relations);
    }

    void ChooseHeads(Matrix meeting, Matrix query, Analysis analysis)
    {
        var padded = NetworkShape.Padded(meeting.Rows);
        var heads = _transposed.ClearMatrix(Width, padded);
        meeting.Band(Width, Width).TransposeInto(heads);
        var arcs = _arcs.Matrix(meeting.Rows, padded);
        Product.Set(query, heads, arcs);
        for (var dependent = 1; dependent < meeting.Rows; dependent++)
            _distances.AddInto(arcs[dependent][..meeting.Rows], dependent);
        _heads.Choose(arcs, analysis.Heads);
    }

    static void KeepNameScores(Matrix scores, ReadOnlySpan<int> starts, ReadOnlySpan<Analysis> analyses)
    {
        for (var i = 0; i < starts.Length; i++)
            for (var word = 0; word < analyses[i].Heads.Length; word++)
                scores[starts[i] + word + 1][..NameLabels.Count].CopyTo(analyses[i].NameScores.AsSpan(word * NameLabels.Count));
    }

    Matrix Pair(Matrix meeting, ReadOnlySpan<int> starts, ReadOnlySpan<Analysis> analyses)
    {
        var pairs = _pairs.ClearMatrix(meeting.Rows, Width);
        for (var i = 0; i < starts.Length; i++)
            for (var word = 0; word < analyses[i].Heads.Length; word++)
            {
                var (row, head) = (starts[i] + word + 1, starts[i] + analyses[i].Heads[word] + 1);
                TensorPrimitives.Add(meeting[row].Slice(2 * Width, Width), meeting[head].Slice(3 * Width, Width), pairs[row]);
                TensorPrimitives.Max(pairs[row], 0f, pairs[row]);
            }
        return pairs;
    }

    static void Label(Matrix scores, int count, ReadOnlySpan<int> starts, ReadOnlySpan<Analysis> analyses, Func<Analysis, int[]> target)
    {
        for (var i = 0; i < starts.Length; i++)
        {
            var labels = target(analyses[i]);
            for (var word = 0; word < labels.Length; word++)
                labels[word] = Largest.Of(scores[starts[i] + word + 1][..count]);
        }
    }
}
