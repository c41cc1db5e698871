using System.Runtime.CompilerServices;

namespace Casus.Language.Tagging;

/// <summary>One score for each tag; the places beyond the last tag are far below zero.</summary>
[InlineArray(Count)]
struct TagScores
{
    /// <summary>No tagger knows more tags than this.</summary>
    public const int Count = 128;

    /// <summary>Lower than any sum of weights, and no sum of weights makes it overflow.</summary>
    public const short Never = -25_000;

    short _first;
}
