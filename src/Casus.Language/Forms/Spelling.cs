namespace Casus.Language.Forms;

/// <summary>How a word is written: lower case, digits folded, shape. Long words are cut, so that every step is bounded.</summary>
static class Spelling
{
    /// <summary>No longer spelling is looked at; URLs and garbage need no more.</summary>
    public const int Limit = 64;

    /// <summary>Writes the lower-cased form and returns its length.</summary>
    public static int Lower(ReadOnlySpan<char> form, Span<char> target)
    {
        var length = Math.Min(form.Length, Limit);
        for (var i = 0; i < length; i++)
            target[i] = form[i] == '’' ? '\'' : char.ToLowerInvariant(form[i]);
        return length;
    }

    /// <summary>Folds a lower-cased form in place: digits to 0, web addresses to one word. Returns the new length.</summary>
    public static int Fold(Span<char> lower)
    {
        if (lower.StartsWith("http") || lower.StartsWith("www."))
        {
            "http".CopyTo(lower);
            return 4;
        }
        for (var i = 0; i < lower.Length; i++)
            if (char.IsDigit(lower[i]))
                lower[i] = '0';
        return lower.Length;
    }

    /// <summary>Writes the shape with runs collapsed ("Xx", "d.d", "X.X.") and returns its length.</summary>
    public static int Shape(ReadOnlySpan<char> form, Span<char> target)
    {
        var (length, last) = (0, '\0');
        foreach (var unit in form[..Math.Min(form.Length, Limit)])
        {
            var kind = char.IsUpper(unit) ? 'X' : char.IsLower(unit) ? 'x' : char.IsDigit(unit) ? 'd' : unit;
            if (kind != last)
                target[length++] = kind;
            last = kind;
        }
        return length;
    }
}
