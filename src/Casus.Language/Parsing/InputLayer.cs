using System.Numerics;
using System.Numerics.Tensors;
using Casus.Language.Forms;
using Casus.Language.Models;
using Casus.Language.Network;
using Casus.Language.Tagging;

namespace Casus.Language.Parsing;

/// <summary>
/// Fills the gates of the first layer, which is linear in its window: the sum of what form and tag contribute as left
/// neighbour, as the word itself and as right neighbour. Forms that the cache does not have are computed.
/// </summary>
sealed unsafe class InputLayer(LanguageModel model, FirstLayer first)
{
    readonly FloatBuffer _inputs = new();
    readonly FloatBuffer _computed = new();
    readonly List<(int Row, ulong Key, FormFeatures Features)> _missing = [];
    readonly Tagger _tagger = new(model.Tagger);
    nint[] _rows = [];
    int[] _tags = [];

    int Gates => model.Shape.Gates;

    /// <summary>Writes the sums for the sentences of a batch; <paramref name="forms"/> has one entry a row, empty for the root.</summary>
    public void Fill(Matrix gates, ReadOnlySpan<ReadOnlyMemory<char>> forms, ReadOnlySpan<int> starts)
    {
        Find(forms);
        Compute();
        Tag(forms, starts);
        for (var i = 0; i < starts.Length; i++)
        {
            var end = i + 1 < starts.Length ? starts[i + 1] : forms.Length;
            for (var row = starts[i]; row < end; row++)
                Sum(gates[row], row > starts[i] ? row - 1 : -1, row, row + 1 < end ? row + 1 : -1);
        }
    }

    void Tag(ReadOnlySpan<ReadOnlyMemory<char>> forms, ReadOnlySpan<int> starts)
    {
        if (_tags.Length < forms.Length)
            _tags = new int[forms.Length * 2];
        for (var i = 0; i < starts.Length; i++)
        {
            var end = i + 1 < starts.Length ? starts[i + 1] : forms.Length;
            _tags[starts[i]] = model.Shape.RootTag;
            _tagger.Tag(forms[(starts[i] + 1)..end], _tags.AsSpan(starts[i] + 1));
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
            _rows[row] = (nint)first.Forms.Find(key);
            if (_rows[row] == 0)
                _missing.Add((row, key, forms[row].IsEmpty ? FormFeatures.Root : model.Forms.Read(forms[row].Span)));
        }
    }

    void Compute()
    {
        if (_missing.Count == 0)
            return;
        var inputs = _inputs.ClearMatrix(_missing.Count, NetworkShape.FormWidth);
        for (var i = 0; i < _missing.Count; i++)
            Describe(_missing[i].Features, inputs[i]);
        var computed = _computed.Matrix(_missing.Count, NetworkShape.Window * Gates);
        first.Project(inputs, 0, computed);
        for (var i = 0; i < _missing.Count; i++)
        {
            var (row, key, features) = _missing[i];
            _rows[row] = (nint)computed.Row(i);
            if (features.Word != FormFeatures.UnknownWord)
                first.Forms.Add(key, computed[i]);
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
        TensorPrimitives.Add(Form(centre, 1), first.Tag(_tags[centre], 1), gates);
        if (left >= 0)
            AddBoth(Form(left, 0), first.Tag(_tags[left], 0), gates);
        if (right >= 0)
            AddBoth(Form(right, 2), first.Tag(_tags[right], 2), gates);
    }

    ReadOnlySpan<float> Form(int row, int place) => new((float*)_rows[row] + place * Gates, Gates);

    // One pass over the sums instead of two.
    static void AddBoth(ReadOnlySpan<float> form, ReadOnlySpan<float> tag, Span<float> gates)
    {
        for (var i = 0; i < gates.Length; i += Vector<float>.Count)
            (new Vector<float>(gates[i..]) + new Vector<float>(form[i..]) + new Vector<float>(tag[i..])).CopyTo(gates[i..]);
    }
}
