using System.Numerics.Tensors;
using Casus.Language.Forms;
using Casus.Language.Network;

namespace Casus.Language.Training.Steps;

/// <summary>
/// Lays out the input of every word: its vector plus its trained row, the sum of its hashed rows, the row of its guessed
/// tag. Now and then a word is hidden, half of these times its vector too, or a tag, so that the network learns to do without.
/// </summary>
sealed class InputStep(Gradient gradient, RowTable vectors, Noise noise)
{
    const float WordHidden = 0.12f;
    const float VectorHiddenToo = 0.5f;
    const float TagHidden = 0.05f;
    readonly FloatBuffer _input = new();
    readonly List<FormFeatures> _forms = [];
    readonly List<int> _tags = [];

    NetworkShape Shape => gradient.Weights.Layout.Shape;

    public Matrix Forward(Batch batch, bool isTraining)
    {
        _forms.Clear();
        _tags.Clear();
        var input = _input.ClearMatrix(batch.Rows, NetworkShape.InputWidth);
        foreach (var example in batch.Examples)
            for (var row = 0; row < example.Rows; row++)
            {
                _forms.Add(isTraining ? Hide(example.Forms[row]) : example.Forms[row]);
                _tags.Add(row == 0 ? Shape.RootTag : isTraining && noise.Chance(TagHidden) ? Shape.HiddenTag : example.Guesses[row]);
                Fill(_forms[^1], _tags[^1], input[_forms.Count - 1]);
            }
        return input;
    }

    public void Backward(Matrix inputGradient)
    {
        for (var row = 0; row < _forms.Count; row++)
        {
            gradient.Words.AddGradient(_forms[row].Word, inputGradient[row][..NetworkShape.WordWidth]);
            foreach (var affix in _forms[row].Affixes)
                gradient.Affixes.AddGradient(affix, inputGradient[row].Slice(NetworkShape.WordWidth, NetworkShape.AffixWidth));
            gradient.Tags.AddGradient(_tags[row], inputGradient[row][NetworkShape.FormWidth..]);
        }
    }

    FormFeatures Hide(FormFeatures form)
    {
        if (form.Word == FormFeatures.RootWord || !noise.Chance(WordHidden))
            return form;
        form.Word = FormFeatures.UnknownWord;
        if (noise.Chance(VectorHiddenToo))
            form.Vector = -1;
        return form;
    }

    void Fill(in FormFeatures form, int tag, Span<float> target)
    {
        var word = target[..NetworkShape.WordWidth];
        var affixes = target[NetworkShape.WordWidth..NetworkShape.FormWidth];
        gradient.Tags[tag].CopyTo(target[NetworkShape.FormWidth..]);
        gradient.Words[form.Word].CopyTo(word);
        if (form.Vector >= 0)
            vectors.AddInto(form.Vector, word);
        foreach (var affix in form.Affixes)
            TensorPrimitives.Add(affixes, gradient.Affixes[affix], affixes);
    }
}
