using System.Text;
using Casus.Read;

namespace Casus.Tell.Texts;

/// <summary>A reading for the terminal: a line for everything the article states, with the words that prove it.</summary>
public static class ReadingText
{
    public static string Write(Reading reading)
    {
        var text = new StringBuilder();
        var names = reading.Actors.ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal);
        text.Append("━━ ").Append(OneLine.Of(reading.Article.Id)).Append("  ").AppendLine(OneLine.Of(reading.Article.Title ?? ""));
        Part(text, "actors", reading.Actors, a => $"{a.Name} ({a.Id}){(a.Aliases.Count > 0 ? ": " + string.Join(", ", a.Aliases) : "")}");
        Part(text, "roles", reading.Roles, r => $"{Name(r.Actor)}: {r.Title}");
        Part(text, "utterances", reading.Utterances, u => $"{u.Id} {Name(u.Actor) ?? "someone"}: {Quoted(u.Content)}");
        Part(text, "events", reading.Events, e => $"{e.Id} {e.Type} {Names(e.Sources)} → {Names(e.Targets)} [{e.Modality}{(e.When is null ? "" : ", " + e.When)}]: {Quoted(e.Passage)}");
        Part(text, "ties", reading.Ties, t => $"{t.Id} {t.Type} {Name(t.From)} {(t.Directed ? "→" : "–")} {Name(t.To)} [{t.Status}]: {Quoted(t.Passage)}");
        Part(text, "stances", reading.Stances, s => $"{s.Id} {Name(s.Actor)} {s.Position} {OneLine.Of(s.Issue ?? "")}: {Quoted(s.Passage)}");
        Part(text, "causes", reading.Causes, c => $"{c.Id} {c.From.Concept} {c.Polarity} {c.To.Concept} [{c.Modality}]: {Quoted(c.Passage)}");
        Part(text, "options", reading.Options, o => $"{o.Id} {Name(o.Actor)} {(o.Refusal ? "not to " : "")}{OneLine.Of(o.Action.Text)}{(o.Blocked ? " (blocked)" : "")}: {string.Join("; ", o.Consequences.Select(c => Quoted(c.Passage)))}");
        Part(text, "motives", reading.Motives, m => $"{m.Id} {Name(m.Actor)} {m.Kind}: {Quoted(m.Content)}");
        Part(text, "unusual wording", reading.Garble, g => $"{Quoted(g.Passage)}: {g.Reason}");
        return text.AppendLine().ToString();

        string? Name(string? id) => id is null ? null : names.GetValueOrDefault(id, id);

        string Names(IReadOnlyList<string> ids) => ids.Count == 0 ? "?" : string.Join(" + ", ids.Select(Name));
    }

    static void Part<T>(StringBuilder text, string heading, IReadOnlyList<T> items, Func<T, string> line)
    {
        if (items.Count == 0)
            return;
        text.Append("   ").AppendLine(heading);
        foreach (var item in items)
            text.Append("     ").AppendLine(OneLine.Of(line(item), 4000));
    }

    static string Quoted(Passage passage) => $"“{OneLine.Of(passage.Text)}”";
}
