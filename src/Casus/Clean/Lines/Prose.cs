namespace Casus.Clean.Lines;

/// <summary>Tells running text from headlines, labels and other lines that are no sentences.</summary>
static class Prose
{
    const string Enders = ".!?…。！？۔؟।։॥";
    const string Closers = "\"'”’»›“)]}」』】*";

    // A headline of the press is seldom longer than this many words; ideographs count as half a word.
    const int HeadlineWords = 26;

    public static bool Is(Line line)
    {
        var words = Weight(line.Words);
        return words >= HeadlineWords || (words >= 5 && (IsFinished(line.Text) || (words >= 6 && line.Text.EndsWith(':'))));
    }

    public static bool IsFinished(string text)
    {
        var last = text.AsSpan().TrimEnd().TrimEnd(Closers).TrimEnd();
        return last.Length > 0 && Enders.Contains(last[^1]);
    }

    /// <summary>Finished by a full stop, which headlines do not carry; a question or an exclamation may be one.</summary>
    public static bool IsStopped(string text) => IsFinished(text) && text.AsSpan().TrimEnd(Closers) is var end && end[^1] is not ('!' or '?' or '！' or '？');

    /// <summary>The length in words, an ideograph counting as half.</summary>
    public static double Weight(IReadOnlyList<string> words) => words.Count - words.Count(w => w.Length == 1 && Folded.IsIdeographic(w[0])) * 0.5;
}
