using Casus.Language.Models;

namespace Casus.Language.Training;

/// <summary>The list of peoples, nationalities and beliefs of <c>data/language</c>. No names corpus marks them, so the list does.</summary>
sealed class Peoples(IReadOnlySet<string> names)
{
    const int LongestName = 3;

    public static Peoples Load() => new(WordList.Words("peoples.txt"));

    /// <summary>Labels the longest entries of the list that are part of no other name.</summary>
    public void Mark(IReadOnlyList<string> words, Span<int> labels)
    {
        for (var start = 0; start < words.Count; start++)
            for (var length = Math.Min(LongestName, words.Count - start); length > 0; length--)
                if (!labels.Slice(start, length).ContainsAnyExcept(NameLabels.Outside) && names.Contains(string.Join(' ', words.Skip(start).Take(length))))
                {
                    labels.Slice(start, length).Fill(NameLabels.Inside(NameKind.Nationality));
                    labels[start] = NameLabels.First(NameKind.Nationality);
                    break;
                }
    }
}
