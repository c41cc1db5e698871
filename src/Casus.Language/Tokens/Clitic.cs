namespace Casus.Language.Tokens;

/// <summary>What hangs on a word behind an apostrophe and is a word of its own: 's, 'll, 're, 've, 'd, 'm.</summary>
static class Clitic
{
    static readonly string[] Endings = ["s", "ll", "re", "ve", "d", "m"];

    /// <summary>The length of the clitic that begins with the apostrophe at <paramref name="start"/>, or 0.</summary>
    public static int Length(string text, int start, int end)
    {
        foreach (var ending in Endings)
        {
            var after = start + 1 + ending.Length;
            if (after <= end && text.AsSpan(start + 1, ending.Length).Equals(ending, StringComparison.OrdinalIgnoreCase)
                && (after == end || !char.IsLetterOrDigit(text[after])))
                return after - start;
        }
        return 0;
    }

    /// <summary>Whether the apostrophe at <paramref name="place"/> is that of "n't", which takes its n along.</summary>
    public static bool IsNot(string text, int place, int end) =>
        place > 0 && place + 1 < end && (text[place - 1] is 'n' or 'N') && (text[place + 1] is 't' or 'T')
        && (place + 2 == end || !char.IsLetterOrDigit(text[place + 2]));
}
