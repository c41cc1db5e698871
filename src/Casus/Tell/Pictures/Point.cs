namespace Casus.Tell.Pictures;

/// <summary>A place in a picture, in pixels from its upper left corner.</summary>
readonly record struct Point(double X, double Y)
{
    /// <summary>The place a share of the way to another.</summary>
    public Point Toward(Point other, double share) => new(X + (other.X - X) * share, Y + (other.Y - Y) * share);

    public double Distance(Point other) => Math.Sqrt((X - other.X) * (X - other.X) + (Y - other.Y) * (Y - other.Y));
}
