namespace Casus.Language;

/// <summary>One sentence: <c>text[Start..End]</c>, its words in order, and a single-rooted dependency tree over them.</summary>
public sealed class Sentence(int start, int end, Word[] words)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    public IReadOnlyList<Word> Words { get; } = words;

    /// <summary>The index of the word whose head is −1.</summary>
    public int Root { get; } = Array.FindIndex(words, w => w.Head < 0);
}
