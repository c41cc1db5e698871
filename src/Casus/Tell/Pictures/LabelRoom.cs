namespace Casus.Tell.Pictures;

/// <summary>The room that labels have taken in a picture, so that no two stand over one another.</summary>
sealed class LabelRoom
{
    const double LetterWidth = 6;
    const double LineHeight = 14;
    readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];

    /// <summary>The first of the places whose label, centred there, touches no other; the first place where all do.</summary>
    public Point Take(string text, IReadOnlyList<Point> places)
    {
        var free = places.Where(p => !_taken.Exists(t => Touch(t, Box(text, p)))).Append(places[0]).First();
        _taken.Add(Box(text, free));
        return free;
    }

    static (double Left, double Top, double Right, double Bottom) Box(string text, Point middle) =>
        (middle.X - text.Length * LetterWidth / 2, middle.Y - LineHeight, middle.X + text.Length * LetterWidth / 2, middle.Y + 2);

    static bool Touch((double Left, double Top, double Right, double Bottom) a, (double Left, double Top, double Right, double Bottom) b) =>
        a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;
}
