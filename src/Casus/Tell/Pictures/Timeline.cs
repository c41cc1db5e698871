using Casus.Situate;
using Casus.Tell.Writing;

namespace Casus.Tell.Pictures;

/// <summary>
/// The dated events down a line, evenly spaced: a full dot where the day is known, an open bar where only a longer span
/// is; long gaps are named.
/// </summary>
public static class Timeline
{
    const int Width = 720;
    const int Axis = 172;
    const int Step = 34;
    const int Most = 16;

    public static Picture? Draw(Situation situation)
    {
        var draft = new Draft(situation);
        var events = situation.Events
            .Where(e => e.Best.When is not null && Happenings.Known(draft, e))
            .OrderBy(e => e.Best.When).Take(Most)
            .Select(e => (When: e.Best.When!, Text: Prose.Capital(Happenings.Undated(draft, e))))
            .ToList();
        if (events.Count < 2)
            return null;
        var picture = new Svg(Width, events.Count * Step + 12);
        picture.Line(new Point(Axis, 8), new Point(Axis, events.Count * Step + 2), "edge");
        for (var i = 0; i < events.Count; i++)
        {
            if (i > 0)
                Gap(picture, events[i - 1].When, events[i].When, i * Step + 5);
            Entry(picture, events[i].When, events[i].Text, 22 + i * Step);
        }
        var alternative = string.Join("; ", events.Select(e => $"{Dates.Of(e.When)}: {e.Text}")) + ".";
        return new Picture("Timeline", picture.Finish("Timeline", alternative), alternative);
    }

    static void Entry(Svg picture, Period when, string text, double y)
    {
        if (when.Precision >= Precision.Day)
            picture.Dot(new Point(Axis, y), 5, "tip");
        else
            picture.Box(new Point(Axis - 4.5, y - 11), 9, 22, "node");
        picture.Words(new Point(Axis - 16, y + 4.5), Dates.Of(when), "small", "end");
        picture.Words(new Point(Axis + 16, y + 4.5), Lettering.Shorten(text, 72));
    }

    static void Gap(Svg picture, Period from, Period to, double y)
    {
        var years = to.Start.Year - from.Start.Year;
        if (years > 1)
            picture.Words(new Point(Axis + 16, y + 2), $"· {years} years ·", "small");
    }
}
