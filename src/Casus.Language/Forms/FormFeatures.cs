using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Casus.Language.Forms;

/// <summary>The rows that stand for one written word: its trained row, its vector, and up to twelve hashed ones.</summary>
struct FormFeatures
{
    public const int Most = 12;

    /// <summary>The trained row of the artificial root.</summary>
    public const int RootWord = 0;

    /// <summary>The trained row of a word outside the training text.</summary>
    public const int UnknownWord = 1;

    Rows _affixes;

    public int Word { get; set; }

    /// <summary>The row of the word vector, or −1.</summary>
    public int Vector { get; set; }

    public int Count { get; private set; }

    public static FormFeatures Root => new() { Word = RootWord, Vector = -1 };

    [UnscopedRef]
    public readonly ReadOnlySpan<int> Affixes => ((ReadOnlySpan<int>)_affixes)[..Count];

    public void Add(int row)
    {
        if (Count < Most)
            _affixes[Count++] = row;
    }

    [InlineArray(Most)]
    struct Rows
    {
        int _first;
    }
}
