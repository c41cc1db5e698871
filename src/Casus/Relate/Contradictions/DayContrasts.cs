using System.Collections.Frozen;
using Casus.Relate.Statements;

namespace Casus.Relate.Contradictions;

/// <summary>Holds the days of one event against each other: "on 3 April", "on April 4".</summary>
static class DayContrasts
{
    // Days further apart belong to different events of a story.
    const int MostApart = 4;

    // Shared terms that make the events of two days one.
    const double LeastShared = 1.5;

    // One part of the day tells as much as a term.
    const double SamePart = 1;
    const int Most = 150;

    static readonly FrozenDictionary<string, int> Months = Table.Rows("relate/months.tsv").ToFrozenDictionary(r => r[0], r => int.Parse(r[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    static readonly FrozenSet<string> Parts = Table.Lines("relate/parts-of-day.txt").ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<Difference> Of(List<Telling> tellings, Nearness nearness) =>
        tellings.SelectMany(Days).OrderBy(d => d.Number).Chunk(Most).SelectMany(chunk => Pairs(chunk, nearness));

    static IEnumerable<Difference> Pairs(Day[] days, Nearness nearness)
    {
        var own = days.GroupBy(d => d.Telling).ToDictionary(g => g.Key, g => g.Select(d => d.Number).ToHashSet());
        for (var b = 1; b < days.Length; b++)
            for (var a = b - 1; a >= 0 && days[b].Number - days[a].Number <= MostApart; a--)
                if (Differ(days[a], days[b], own) && Shared(days[a], days[b], nearness) >= LeastShared)
                    yield return new Difference(ConflictKind.Date, days[a].Telling.Sentence(days[a].Line).Text, Side(days[a]), Side(days[b])) { Topic = "day" };
    }

    /// <summary>Two articles, two days; neither article knows both, and both mean one part of the day.</summary>
    static bool Differ(Day one, Day other, Dictionary<Telling, HashSet<int>> own) =>
        one.Telling != other.Telling && one.Number != other.Number && one.Part == other.Part
        && !own[one.Telling].Contains(other.Number) && !own[other.Telling].Contains(one.Number)
        && Nearness.SameTime(one.Telling, one.Line, other.Telling, other.Line);

    static double Shared(Day one, Day other, Nearness nearness) =>
        nearness.Shared(Lead(one), Lead(other)) + (one.Part.Length > 0 ? SamePart : 0) - (nearness.SameStory(one.Telling, other.Telling) ? 0 : 1);

    /// <summary>The telling terms of a day's sentence and of the one before.</summary>
    static HashSet<int> Lead(Day day)
    {
        var terms = new HashSet<int>(day.Telling.Terms(day.Line));
        if (day.Line > 0)
            terms.UnionWith(day.Telling.Terms(day.Line - 1));
        return terms;
    }

    static Side Side(Day day) => new(day.Telling.Article, day.Words, day.Telling.Sentence(day.Line));

    static IEnumerable<Day> Days(Telling telling)
    {
        for (var line = 0; line < telling.Body.Lines.Length; line++)
            for (var i = telling.Body.Lines[line].First; i < telling.Body.Lines[line].Last; i++)
                if (Months.TryGetValue(telling.Word(i), out var month) && telling.Body.Tokens[i].IsName && At(telling, line, i, month) is { } day)
                    yield return day;
    }

    static Day? At(Telling telling, int line, int token, int month)
    {
        var within = telling.Body.Lines[line];
        var (first, last, number) = Number(telling.Word(token - 1)) is { } before && token > within.First ? (token - 1, token, before)
            : Number(telling.Word(token + 1)) is { } after && token + 1 < within.Last ? (token, token + 1, after) : (0, 0, 0);
        return number == 0 || IsPlaceLine(telling, last) ? null
            : new Day(telling, line, first, last, new DateTime(2000, month, 1).DayOfYear + number - 1, Part(telling, first, last));
    }

    // "CORVANE, March 12 (Basin Wire) -" dates the article.
    static bool IsPlaceLine(Telling telling, int last) => telling.Gap(last) is [' ', '(', ..] or [' ', '-', ..] or [' ', '–', ..] or [' ', '—', ..];

    static int? Number(string word) => int.TryParse(word.AsSpan().TrimEnd("stndrh"), out var day) && day is > 0 and < 32 ? day : null;

    static string Part(Telling telling, int first, int last) =>
        Enumerable.Range(first - 3, 3).Concat(Enumerable.Range(last + 1, 2)).Select(telling.Word).FirstOrDefault(Parts.Contains) ?? "";
}
