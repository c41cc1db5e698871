using System.Numerics;
using System.Runtime.CompilerServices;
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
    readonly FloatBuffer _packed = new();
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
                Sum(gates.Row(row), row > starts[i] ? row - 1 : -1, row, row + 1 < end ? row + 1 : -1);
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
        var packed = _packed.Matrix(_missing.Count, GateRow.Length(Gates) / 2);
        for (var i = 0; i < _missing.Count; i++)
        {
            var (row, key, features) = _missing[i];
            _rows[row] = (nint)packed.Row(i);
            GateRow.Write(computed[i], _rows[row]);
            first.Forms.Add(key, new((short*)packed.Row(i), GateRow.Length(Gates)), isRare: features.Word == FormFeatures.UnknownWord);
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Sum(float* gates, int left, int centre, int right)
    {
        var (form, tag) = At(centre, 1);
        var (leftForm, leftTag) = At(left, 0);
        var (rightForm, rightTag) = At(right, 2);
        for (var i = 0; i < Gates; i += Vector<short>.Count)
        {
            var (lower, upper) = (Vector<float>.Zero, Vector<float>.Zero);
            form.AddInto(i, ref lower, ref upper);
            tag.AddInto(i, ref lower, ref upper);
            leftForm.AddInto(i, ref lower, ref upper);
            leftTag.AddInto(i, ref lower, ref upper);
            rightForm.AddInto(i, ref lower, ref upper);
            rightTag.AddInto(i, ref lower, ref upper);
            Vector.Store(lower, gates + i);
            Vector.Store(upper, gates + i + Vector<float>.Count);
        }
    }

    (GateRow Form, GateRow Tag) At(int row, int place)
    {
        var (form, tag) = row < 0 ? (first.Nothing, first.Nothing) : (_rows[row], first.Tag(_tags[row]));
        return (GateRow.At(form, place, Gates), GateRow.At(tag, place, Gates));
    }
}
