namespace Casus;

/// <summary>
/// A span of an article's clean text with the words that stand there: offsets count UTF-16 units, and the text of the
/// article named by <see cref="Article"/> from <see cref="Start"/> to <see cref="End"/> is exactly <see cref="Text"/>.
/// </summary>
public sealed record Passage(string Article, int Start, int End, string Text);
