namespace Casus.Clean.Metadata;

/// <summary>
/// Finds dates as newspapers and web pages write them, in many languages, as precisely as they are given: to the minute
/// only with a time zone, else to the day.
/// </summary>
static class Dates
{
    // Dates stand at the beginning of what carries them.
    const int Longest = 300;

    /// <summary>The first date of a text; null where there is none.</summary>
    /// <param name="text">The text; only its beginning is read.</param>
    /// <param name="monthFirst">Whether 6/7/2024 is the seventh of June; null where that cannot be known, and then it is no date.</param>
    public static Period? Find(string? text, bool? monthFirst = null)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var start = text.Length > Longest ? text[..Longest] : text;
        if (!HasDigit(start))
            return null;
        var tokens = DateToken.Read(start);
        for (var at = 0; at < tokens.Count; at++)
            if (DatePattern.Day(tokens, at, monthFirst) is { } found)
                return ClockTime.After(start, tokens[found.End - 1].End, found.Date)
                    ?? Period.Day(found.Date.Year, found.Date.Month, found.Date.Day);
        return null;
    }

    // Every date has a number; most texts have none.
    static bool HasDigit(string text)
    {
        foreach (var c in text)
            if (char.IsDigit(c))
                return true;
        return false;
    }
}
