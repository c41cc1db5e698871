using Casus.Language.Network;

namespace Casus.Language.Training;

/// <summary>Sentences laid one below the other in every matrix of a training step.</summary>
sealed class Batch
{
    public Batch(IReadOnlyList<Example> examples)
    {
        Examples = examples;
        Starts = new int[examples.Count];
        for (var i = 0; i < examples.Count; i++)
        {
            Starts[i] = Rows;
            Rows += examples[i].Rows;
        }
    }

    public IReadOnlyList<Example> Examples { get; }

    public int[] Starts { get; }

    public int Rows { get; }

    public int Words => Rows - Examples.Count;

    /// <summary>The rows of one sentence in a matrix of the batch.</summary>
    public Matrix Of(Matrix matrix, int example) => matrix.Slice(Starts[example], Examples[example].Rows);
}
