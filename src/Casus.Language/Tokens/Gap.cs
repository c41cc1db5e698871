namespace Casus.Language.Tokens;

/// <summary>What stands between a token and the one before it.</summary>
enum Gap : byte
{
    None,
    Space,
    Line,
    Paragraph,
}
