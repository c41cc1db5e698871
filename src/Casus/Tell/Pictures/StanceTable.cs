using Casus.Read;
using Casus.Situate;

namespace Casus.Tell.Pictures;

/// <summary>Actors by issues: each cell names the position that is reported, silence among them.</summary>
public static class StanceTable
{
    const int Left = 150;
    const int Column = 142;
    const int Row = 38;
    const int Top = 56;

    public static Picture? Draw(Situation situation)
    {
        var names = situation.Actors.ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal);
        var stances = situation.Stances.Where(s => names.ContainsKey(s.Actor) && s.Issue.Length > 0).ToList();
        var issues = Weightiest(stances, s => s.Issue, 4);
        stances = [.. stances.Where(s => issues.Contains(s.Issue))];
        var actors = Weightiest(stances, s => s.Actor, 8);
        if (actors.Count < 2)
            return null;
        var picture = new Svg(Left + Column * issues.Count + 6, Top + Row * actors.Count + 8);
        foreach (var (issue, i) in issues.Select((x, i) => (x, i)))
            foreach (var (line, n) in Lettering.Wrap(Named(issue, stances), 21, 3).Select((x, n) => (x, n)))
                picture.Words(new Point(Left + i * Column + 4, 16 + n * 14), line, "small");
        foreach (var (actor, r) in actors.Select((x, i) => (x, i)))
        {
            picture.Words(new Point(2, Top + r * Row + 21), Lettering.Shorten(names[actor], 20));
            foreach (var (issue, c) in issues.Select((x, i) => (x, i)))
                Cell(picture, new Point(Left + c * Column, Top + r * Row), [.. stances.Where(s => s.Actor == actor && s.Issue == issue)]);
        }
        var alternative = string.Join("; ", stances.Where(s => actors.Contains(s.Actor)).Select(s => $"{names[s.Actor]} on {Named(s.Issue, stances)}: {Say(s.Position)}")) + ".";
        return new Picture("Who stands where", picture.Finish("Who stands where", alternative), alternative);
    }

    static List<string> Weightiest(IEnumerable<StanceView> stances, Func<StanceView, string> by, int most) =>
        [.. stances.GroupBy(by, StringComparer.Ordinal)
            .OrderByDescending(g => g.SelectMany(s => s.Support.Origins).Distinct().Count()).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(most).Select(g => g.Key)];

    static void Cell(Svg picture, Point corner, IReadOnlyList<StanceView> stances)
    {
        var sign = stances.Sum(s => Sign(s.Position));
        picture.Box(corner, Column - 8, Row - 8, "cell" + (sign > 0 ? " plus" : sign < 0 ? " minus" : ""));
        picture.Words(new Point(corner.X + 8, corner.Y + 19.5), Lettering.Shorten(string.Join(", ", stances.Select(s => Say(s.Position)).Distinct()), 22), "small");
    }

    /// <summary>The issue in the shortest words of the articles.</summary>
    static string Named(string issue, IEnumerable<StanceView> stances) => stances
        .Where(s => s.Issue == issue)
        .SelectMany(s => s.Support.Statements).OfType<Stance>()
        .Select(s => s.Target?.Text).OfType<string>()
        .OrderBy(t => t.Length).ThenBy(t => t, StringComparer.Ordinal)
        .FirstOrDefault() ?? issue;

    static string Say(Position position) => position.ToString().ToLowerInvariant();

    static int Sign(Position position) => position switch
    {
        Position.Supports or Position.Welcomes => 1,
        Position.Opposes or Position.Condemns or Position.Denies or Position.Concerned => -1,
        _ => 0,
    };
}
