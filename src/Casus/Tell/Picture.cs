namespace Casus.Tell;

/// <summary>A picture as SVG, with the text that stands for it where it cannot be seen.</summary>
public sealed record Picture(string Title, string Svg, string Alternative);
