using System.Text;
using Casus.Tell.Operations;

namespace Casus.Tell.Texts;

/// <summary>An answer for a person at a terminal: each entry with its article and passage quoted, and how many more there are.</summary>
public static class AnswerText
{
    const int Longest = 400;

    public static string Write(Answer answer) => answer switch
    {
        Answer.Listed list => Written(list),
        Answer.Document document => Visible.Of(document.Text.EndsWith('\n') ? document.Text : document.Text + "\n"),
        Answer.Refused refused => OneLine.Of(refused.Reason, 1000) + "\n",
        _ => throw new NotSupportedException(answer.GetType().Name),
    };

    static string Written(Answer.Listed list)
    {
        var text = new StringBuilder();
        text.Line(list.Entries.Count == 0 ? $"{list.Title}: none" : list.Left + list.Skipped == 0 ? $"{list.Title}: {list.Total}" : $"{list.Title}: {list.Skipped + 1} to {list.Skipped + list.Entries.Count} of {list.Total}");
        foreach (var entry in list.Entries)
            Write(text, entry);
        foreach (var remark in list.Remarks)
            text.Line(remark);
        if (list.Next is { } next)
            text.Line($"{list.Left} more: --cursor {next}");
        return text.ToString();
    }

    static void Write(StringBuilder text, Entry entry)
    {
        text.Line("━ " + OneLine.Of(entry.Heading, Longest));
        foreach (var line in entry.Lines)
            text.Line("    " + OneLine.Of(line, Longest));
        foreach (var quote in entry.Quotes)
            text.Line($"    “{OneLine.Of(quote.Text, Longest)}” ({quote.Article})");
        if (entry.MoreQuotes > 0)
            text.Line($"    and {entry.MoreQuotes} more{(entry.Origins.Count > 0 ? $", {entry.Origins.Count} origin{(entry.Origins.Count == 1 ? "" : "s")} in all" : "")}");
    }
}
