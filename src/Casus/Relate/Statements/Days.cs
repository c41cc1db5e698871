using System.Collections.Frozen;
using Casus.Relate.Texts;

namespace Casus.Relate.Statements;

/// <summary>Reads the weekdays and days of months that a sentence names, in one form: "tuesday", "19 june".</summary>
static class Days
{
    static readonly FrozenDictionary<string, string> Names =
        Table.Rows("relate/days.tsv").ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    static readonly FrozenSet<string> Weekdays = Table.Rows("relate/days.tsv").Where(r => r[2] == "weekday").Select(r => r[1]).ToFrozenSet();

    public static List<string> Of(Body body, Line line)
    {
        var found = new List<string>();
        for (var i = line.First; i < line.Last; i++)
        {
            if (!Names.TryGetValue(Word(body, i), out var name))
                continue;
            if (Weekdays.Contains(name))
                found.Add(name);
            else if (i > line.First && DayNumber(body, i - 1) is { } before)
                found.Add($"{before} {name}");
            else if (i + 1 < line.Last && DayNumber(body, i + 1) is { } after)
                found.Add($"{after} {name}");
        }
        return found;
    }

    static int? DayNumber(Body body, int token) =>
        int.TryParse(Word(body, token).AsSpan().TrimEnd("stndrh"), out var day) && day is > 0 and < 32 ? day : null;

    static string Word(Body body, int token) => body.Article.Text[body.Tokens[token].Start..body.Tokens[token].End];
}
