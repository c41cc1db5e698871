using System.Globalization;
using System.Text;
using Casus.Clean;

namespace Casus.Store;

/// <summary>Words as full-text search knows them, in every store alike: runs of letters and digits, without case and accents.</summary>
public static class Words
{
    /// <summary>The words of a text, each with where it stands.</summary>
    public static IEnumerable<(int Start, int End, string Word)> Of(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsPart(text[i]))
                continue;
            if (i > start)
                yield return (start, i, Folded(text[start..i]));
            start = i + 1;
        }
    }

    /// <summary>The distinct words of an article and its title.</summary>
    public static IReadOnlySet<string> In(Article article) =>
        Of(article.Title ?? "").Concat(Of(article.Text)).Select(w => w.Word).ToHashSet(StringComparer.Ordinal);

    static bool IsPart(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate;

    static string Folded(string word)
    {
        if (Ascii.IsValid(word))
            return word.ToLowerInvariant();
        var folded = new StringBuilder(word.Length);
        foreach (var c in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
            if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(c);
        return folded.ToString();
    }
}
