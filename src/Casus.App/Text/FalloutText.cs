using System.Globalization;
using System.Text;
using Casus.Tell.Changes;
using Casus.Tell.Texts;

namespace Casus.App.Text;

/// <summary>What falls and what stands on one origin only, for the terminal.</summary>
static class FalloutText
{
    public static string Write(Fallout fallout)
    {
        var text = new StringBuilder();
        text.AppendLine(OneLine.Of($"Without {string.Join(", ", fallout.Articles)}:", 1000));
        text.AppendLine(fallout.LostOrigins.Count == 0
            ? "No origin is lost: others carry the same."
            : OneLine.Of($"Lost: {string.Join(", ", fallout.LostOrigins)}.", 1000));
        Part(text, "Falls", fallout.Falling);
        Part(text, "Stands on one origin only", fallout.Weaker);
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{fallout.OnlyCitations} sentence{(fallout.OnlyCitations == 1 ? " loses" : "s lose")} a citation and nothing else.");
        return text.ToString();
    }

    static void Part(StringBuilder text, string heading, IReadOnlyList<Weakened> parts)
    {
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{heading} ({parts.Count(p => p.Finding)} of the findings, {parts.Count(p => !p.Finding)} of the sentences)");
        foreach (var part in parts)
            text.AppendLine(CultureInfo.InvariantCulture, $"- {(part.Finding ? "Finding: " : "")}{OneLine.Of(part.Text, 400)}{(part.Instead is { } now ? $" (then: {OneLine.Of(now, 400)})" : "")}");
    }
}
