using Casus.Language.Forms;

namespace Casus.Language.Training;

/// <summary>
/// One training sentence in numbers; index 0 is the artificial root. Heads, relations and tags are those of the words,
/// −1 where the sentence has none; names are labels of <see cref="Models.NameLabels"/> or −1.
/// </summary>
sealed class Example(int words)
{
    public int Rows => words + 1;

    public FormFeatures[] Forms { get; } = Filled(words, FormFeatures.Root);

    /// <summary>The tags that the linear tagger gives the words when it has not learnt from them; nothing for the root.</summary>
    public int[] Guesses { get; } = new int[words + 1];

    public int[] Heads { get; } = Filled(words, -1);

    public int[] Relations { get; } = Filled(words, -1);

    public int[] Tags { get; } = Filled(words, -1);

    public int[] Names { get; } = Filled(words, -1);

    public bool HasTree => Rows > 1 && Heads[1] >= 0;

    static T[] Filled<T>(int words, T value)
    {
        var array = new T[words + 1];
        Array.Fill(array, value);
        return array;
    }
}
