namespace Casus.Clean;

/// <summary>What a part of an article is.</summary>
public enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    BlockQuote,
}
