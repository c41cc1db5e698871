using Casus.Language.Models;

namespace Casus.Language.Parsing;

/// <summary>What the network says of one sentence, word by word; heads are indexes, −1 for the root.</summary>
sealed class Analysis(int words)
{
    public int[] Heads { get; } = new int[words];

    public int[] Relations { get; } = new int[words];

    public int[] Tags { get; } = new int[words];

    /// <summary>The score of each name label, word after word.</summary>
    public float[] NameScores { get; } = new float[words * NameLabels.Count];
}
