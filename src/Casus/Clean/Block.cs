namespace Casus.Clean;

/// <summary>One paragraph, heading, list item or block quote of an article: <c>text[Start..End]</c>.</summary>
public readonly record struct Block(BlockKind Kind, int Start, int End);
