using System.Globalization;
using System.Text;
using Casus.Clean;
using Casus.Tell;
using Casus.Tell.Changes;
using Casus.Tell.Entries;
using Casus.Tell.Texts;
using Change = Casus.Tell.Changes.Change;

namespace Casus.App.Text;

/// <summary>What changed between two states of the model, for the terminal: what is new +, changed ~, closed ×, gone −, each with the articles that caused it.</summary>
static class ChangesText
{
    public static string Write(Difference difference, IEnumerable<Article> articles)
    {
        var titles = articles.DistinctBy(a => a.Id).ToDictionary(a => a.Id, StringComparer.Ordinal);
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{Count(difference.NewArticles.Count, "article")} new, {Count(difference.GoneArticles.Count, "article")} gone.");
        foreach (var id in difference.NewArticles)
            text.AppendLine(CultureInfo.InvariantCulture, $"+ {Named(id, titles)}");
        foreach (var id in difference.GoneArticles)
            text.AppendLine(CultureInfo.InvariantCulture, $"− {Named(id, titles)}");
        foreach (var kind in difference.Changes.GroupBy(c => c.Thing.Kind))
        {
            text.AppendLine().AppendLine(Heading(kind.Key));
            foreach (var change in kind)
                text.AppendLine(OneLine.Of(Line(change), 600));
        }
        return text.ToString();
    }

    static string Heading(EntryKind kind) => kind == EntryKind.Silence ? "Silences (+ opened, × closed)" : $"{kind}s";

    static string Line(Change change)
    {
        var mark = change.Kind switch { ChangeKind.New => "+", ChangeKind.Gone => "−", ChangeKind.Closed => "×", _ => "~" };
        var was = change is { Before: { } before, After: { } after } && before.Title != after.Title ? $" (was: {OneLine.Of(before.Title)})" : "";
        var because = change.Because.Count > 0 ? $" because of {string.Join(", ", change.Because)}" : change.Kind == ChangeKind.Gone ? "" : " because origins were regrouped";
        return $"{mark} {OneLine.Of(change.Thing.Title, 240)}{was} [{Origins(change)}]{because}";
    }

    static string Origins(Change change) => change is { Before: { } before, After: { } after } && before.Origins.Count != after.Origins.Count
        ? $"{before.Origins.Count} → {Count(after.Origins.Count, "origin")}"
        : Count(change.Thing.Origins.Count, "origin");

    static string Named(string id, Dictionary<string, Article> articles) =>
        articles.TryGetValue(id, out var article) ? OneLine.Of($"{id}: {Source.TitleOf(article)}", 200) : id;

    static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
