using System.Globalization;
using System.Text.RegularExpressions;
using Casus.Clean;

namespace Casus.Tell.Proof;

/// <summary>Every date in the brief's own words is written in a cited passage, follows from one ("on Monday") and the article's own date, or is that date.</summary>
static partial class Calendar
{
    const int Days = 10;
    const int HalfYear = 200;

    public static IEnumerable<string> Faults(Case examined) =>
        from Match date in Date().Matches(examined.Own)
        where examined.Sentence.Kind == SentenceKind.Count ? !examined.Articles.Any(a => Own(date, a)) : !examined.Passages.Any(p => Written(date, Dateline().Replace(p.Text, " ")) && YearFits(date, p, examined) || Follows(date, p.Text, examined.Evidence.Article(p.Article)) && !Contradicted(date, p, examined))
        select $"nothing in the passages gives the date {date.Value}";

    /// <summary>A sentence about the articles gives their own dates.</summary>
    static bool Own(Match date, Article article) =>
        article.Published is { } published && (date.Groups["month"].Value == ""
            ? date.Value.Contains(published.Start.Year.ToString(CultureInfo.InvariantCulture)[..3], StringComparison.Ordinal)
            : Day(date) is { } day && published.Start.Date <= day && day < published.End);

    /// <summary>The text with its dates taken out, so that their numbers are not looked for twice.</summary>
    public static string Without(string text) => Date().Replace(text, " ");

    /// <summary>The day, the month and the year of the date stand in the passage; the year may be left to the reader.</summary>
    static bool Written(Match date, string text)
    {
        var (day, month, year) = (date.Groups["day"].Value, date.Groups["month"].Value, date.Groups["year"].Value);
        if (date.Groups["decade"].Success)
            return text.Contains(date.Groups["decade"].Value, StringComparison.Ordinal) || text.Contains($"{date.Groups["decade"].Value[2..]}s", StringComparison.Ordinal);
        if (month == "")
            return Words.Find(text, year) >= 0;
        var named = Words.Of(text).Any(w => w.Length >= 3 && month.StartsWith(w, StringComparison.OrdinalIgnoreCase));
        return named && (day == "" || DayOf(text).Contains(day));
    }

    /// <summary>A year that the passage leaves out is the one in which the date falls nearest to the article's.</summary>
    static bool YearFits(Match date, Passage passage, Case examined) =>
        date.Groups["month"].Value == ""
        || Words.Find(passage.Text, date.Groups["year"].Value) >= 0
        || examined.Evidence.Article(passage.Article)?.Published is { } published && Day(date) is { } day
            && Math.Abs((published.Start.Date - day).TotalDays) <= HalfYear;

    static HashSet<string> DayOf(string text) => [.. DayNumber().Matches(text).Select(m => m.Groups[1].Value)];

    /// <summary>A passage that names no day yields to one that names another day of the week: "signed on Tuesday".</summary>
    static bool Contradicted(Match date, Passage passage, Case examined) =>
        date.Groups["day"].Value != "" && !date.Groups["week"].Success && Day(date) is { } day && !DaysOfWeek().IsMatch(passage.Text)
        && examined.Passages.Any(p => DaysOfWeek().IsMatch(p.Text)) && !examined.Passages.Any(p => p.Text.Contains(day.DayOfWeek.ToString(), StringComparison.OrdinalIgnoreCase));

    /// <summary>It is the article's own date, or lies near it and the passage tells the day by its place in the week.</summary>
    static bool Follows(Match date, string text, Article? article) =>
        article?.Published is { } published && (date.Groups["month"].Value == ""
            ? Relative().IsMatch(text) && date.Groups["year"].Value is { Length: 4 } year && Math.Abs(int.Parse(year, CultureInfo.InvariantCulture) - published.Start.Year) <= 1
            : Day(date) is { } day && Near(date, day, text, Math.Abs((published.Start.Date - day).TotalDays)));

    static bool Near(Match date, DateTime day, string text, double apart)
    {
        if (DaysOfWeek().IsMatch(text) && date.Groups["day"].Value != "" && !date.Groups["week"].Success)
            return apart <= Days && text.Contains(day.DayOfWeek.ToString(), StringComparison.OrdinalIgnoreCase);
        var vague = date.Groups["day"].Value == "" || date.Groups["week"].Success;
        return apart < 1
            || apart <= (vague ? 45 : 1) && Relative().IsMatch(text);
    }

    static DateTime? Day(Match date)
    {
        var day = date.Groups["day"].Value == "" ? "1" : date.Groups["day"].Value;
        var text = $"{day} {date.Groups["month"].Value} {date.Groups["year"].Value}";
        return DateTime.TryParseExact(text, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : null;
    }

    [GeneratedRegex(@"(?<week>the week of )?(?:(?<day>\d{1,2}) )?(?<month>January|February|March|April|May|June|July|August|September|October|November|December) (?<year>\d{4})|the (?<decade>\d{4})s|(?<![\d.,–])(?<year>1[89]\d\d|20\d\d)(?![\d.,–]*\d)")]
    private static partial Regex Date();

    // The day of a report stands in its dateline ("LIM, March 6 (Harbour Wire) - "): it dates the report, not what it tells.
    [GeneratedRegex(@"^\p{Lu}[\p{Lu}\p{M}'’. -]{2,30}, [\p{L}\d., ]{1,40}?(?: ?\([^()\n]{1,40}\))? ?[–—-]{1,2} ")]
    private static partial Regex Dateline();

    [GeneratedRegex(@"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")]
    private static partial Regex DaysOfWeek();

    [GeneratedRegex(@"\b(\d{1,2})(?:st|nd|rd|th)?\b")]
    private static partial Regex DayNumber();

    [GeneratedRegex(@"\b(today|yesterday|tomorrow|tonight|last|this|next|earlier|recent(ly)?|ago|week|weekend|month|year)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Relative();
}
