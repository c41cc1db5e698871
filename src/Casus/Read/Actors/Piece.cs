using System.Globalization;
using System.Text;
using Casus.Language;

namespace Casus.Read.Actors;

/// <summary>
/// A run of letters and digits within a word of a sentence, the unit in which names are compared: "US-led" has two,
/// "China’s" has two, "U.S." has one whose key is "us".
/// </summary>
readonly record struct Piece(int Start, int End, int Word, string Text, string Key)
{
    public bool Capital => char.IsUpper(Text[0]);

    /// <summary>At least two letters, all of them capitals.</summary>
    public bool Shouted => Key.Length > 1 && !Text.Any(char.IsLower);

    public static List<Piece> Of(string text, Sentence sentence)
    {
        var pieces = new List<Piece>(sentence.Words.Count + 4);
        for (var i = 0; i < sentence.Words.Count; i++)
            Split(text, sentence.Words[i], i, pieces);
        return pieces;
    }

    /// <summary>The pieces of a name in a table.</summary>
    public static List<Piece> Of(string name)
    {
        var pieces = new List<Piece>();
        Split(name, new Word(0, name.Length, name, name, Tag.X, "", "", -1, ""), 0, pieces);
        return pieces;
    }

    static void Split(string text, Word word, int index, List<Piece> pieces)
    {
        for (var i = word.Start; i < word.End; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                continue;
            var start = i;
            while (i < word.End && (char.IsLetterOrDigit(text[i]) || IsDotWithin(text, start, i)))
                i++;
            var run = text[start..i];
            pieces.Add(new Piece(start, i, index, run, Folded(run)));
        }
    }

    // The dots of "U.S." and "D.P.R.K." belong to the run: they follow single capitals, and more than one of them.
    static bool IsDotWithin(string text, int start, int i) =>
        text[i] == '.' && i > start && char.IsUpper(text[i - 1])
        && (i - 1 == start || text[i - 2] == '.')
        && (i - 1 > start || (i + 2 < text.Length && char.IsUpper(text[i + 1]) && text[i + 2] == '.'));

    /// <summary>Lower case without accents and dots.</summary>
    public static string Folded(string text)
    {
        var plain = text.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
        if (Ascii.IsValid(plain))
            return plain;
        // Half a surrogate pair cannot be normalised, and letters outside the basic plane name nobody here.
        var bare = string.Concat(plain.Where(c => !char.IsSurrogate(c))).Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);
        return string.Concat(bare).Replace('ø', 'o').Replace('ł', 'l').Replace('ı', 'i');
    }
}
