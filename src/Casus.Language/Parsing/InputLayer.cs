using System.Numerics.Tensors;
using Casus.Language.Forms;
using Casus.Language.Models;
using Casus.Language.Network;

namespace Casus.Language.Parsing;

/// <summary>Fills the gates of the first layer from the rows of the forms, computing those that the cache does not have.</summary>
sealed unsafe class InputLayer(LanguageModel model, FormCache cache)
{
    readonly FloatBuffer _inputs = new();
    readonly FloatBuffer _computed = new();
    readonly List<(int Row, ulong Key, FormFeatures Features)> _missing = [];
    nint[] _rows = [];

    int Gates => model.Shape.Gates;

    /// <summary>Writes the sums for the sentences of a batch; <paramref name="forms"/> has one entry a row, empty for the root.</summary>
    public void Fill(Matrix gates, ReadOnlySpan<ReadOnlyMemory<char>> forms, ReadOnlySpan<int> starts)
    {
        Find(forms);
        Compute();
        for (var i = 0; i < starts.Length; i++)
        {
            var end = i + 1 < starts.Length ? starts[i + 1] : forms.Length;
            for (var row = starts[i]; row < end; row++)
                Sum(gates[row], row > starts[i] ? row - 1 : -1, row, row + 1 < end ? row + 1 : -1);
        }
    }

    void Find(ReadOnlySpan<ReadOnlyMemory<char>> forms)
    {
        if (_rows.Length < forms.Length)
            _rows = new nint[forms.Length * 2];
        _missing.Clear();
        for (var row = 0; row < forms.Length; row++)
        {
            var key = TextHash.Of(forms[row].Span);
            _rows[row] = (nint)cache.Find(key);
            if (_rows[row] == 0)
                _missing.Add((row, key, forms[row].IsEmpty ? FormFeatures.Root : model.Forms.Read(forms[row].Span)));
        }
    }

    void Compute()
    {
        if (_missing.Count == 0)
            return;
        var inputs = _inputs.ClearMatrix(_missing.Count, NetworkShape.InputWidth);
        for (var i = 0; i < _missing.Count; i++)
            Describe(_missing[i].Features, inputs[i]);
        var computed = _computed.Matrix(_missing.Count, NetworkShape.Window * Gates);
        var weights = model.Weights[model.Weights.Layout.GateWeights[0]];
        for (var place = 0; place < NetworkShape.Window; place++)
            Product.Set(inputs, weights.Slice(place * NetworkShape.InputWidth, NetworkShape.InputWidth), computed.Band(place * Gates, Gates));
        for (var i = 0; i < _missing.Count; i++)
        {
            var (row, key, features) = _missing[i];
            _rows[row] = (nint)computed.Row(i);
            if (features.Word != FormFeatures.UnknownWord)
                cache.Add(key, computed[i]);
        }
    }

    void Describe(in FormFeatures form, Span<float> target)
    {
        var word = target[..NetworkShape.WordWidth];
        model.Words.AddInto(form.Word, word);
        if (form.Vector >= 0)
            model.Vectors.AddInto(form.Vector, word);
        foreach (var affix in form.Affixes)
            model.Affixes.AddInto(affix, target[NetworkShape.WordWidth..]);
    }

    void Sum(Span<float> gates, int left, int centre, int right)
    {
        var bias = model.Weights.Row(model.Weights.Layout.GateBiases[0]);
        TensorPrimitives.Add(bias, Part(centre, 1), gates);
        if (left >= 0)
            TensorPrimitives.Add(gates, Part(left, 0), gates);
        if (right >= 0)
            TensorPrimitives.Add(gates, Part(right, 2), gates);
    }

    ReadOnlySpan<float> Part(int row, int place) => new((float*)_rows[row] + place * Gates, Gates);
}
