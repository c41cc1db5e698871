using System.Globalization;
using System.Net;
using System.Text;

namespace Casus.Tell.Pictures;

/// <summary>
/// Draws SVG that the style sheet of the page colours through classes; alone, it takes the text's own colour.
/// All text is encoded.
/// </summary>
sealed class Svg(int width, int height)
{
    readonly StringBuilder _body = new();

    public void Line(Point from, Point to, string kind) =>
        Add($"<line class=\"{kind}\" x1=\"{N(from.X)}\" y1=\"{N(from.Y)}\" x2=\"{N(to.X)}\" y2=\"{N(to.Y)}\" stroke=\"currentColor\" stroke-width=\"1.4\"/>");

    public void Path(string path, string kind) =>
        Add($"<path class=\"{kind}\" d=\"{path}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.4\"/>");

    public void Box(Point corner, double wide, double high, string kind) =>
        Add($"<rect class=\"{kind}\" x=\"{N(corner.X)}\" y=\"{N(corner.Y)}\" width=\"{N(wide)}\" height=\"{N(high)}\" rx=\"5\" fill=\"none\" stroke=\"currentColor\"/>");

    public void Dot(Point at, double radius, string kind) =>
        Add($"<circle class=\"{kind}\" cx=\"{N(at.X)}\" cy=\"{N(at.Y)}\" r=\"{N(radius)}\" fill=\"none\" stroke=\"currentColor\"/>");

    /// <summary>Text with its baseline at a point; the anchor is start, middle or end.</summary>
    public void Words(Point at, string text, string kind = "label", string anchor = "start") =>
        Add($"<text class=\"{kind}\" x=\"{N(at.X)}\" y=\"{N(at.Y)}\" font-size=\"{(kind.Contains("small", StringComparison.Ordinal) ? 11 : 13)}\" text-anchor=\"{anchor}\" fill=\"currentColor\">{WebUtility.HtmlEncode(text)}</text>");

    /// <summary>An arrow head with its tip at a point, coming from another.</summary>
    public void Tip(Point from, Point tip, string kind)
    {
        var angle = Math.Atan2(tip.Y - from.Y, tip.X - from.X);
        Point Corner(double turn) => new(tip.X - 9 * Math.Cos(angle + turn), tip.Y - 9 * Math.Sin(angle + turn));
        var (left, right) = (Corner(0.4), Corner(-0.4));
        Add($"<path class=\"{kind}\" d=\"M{N(tip.X)} {N(tip.Y)}L{N(left.X)} {N(left.Y)}L{N(right.X)} {N(right.Y)}Z\" fill=\"currentColor\"/>");
    }

    public string Finish(string title, string alternative) => string.Create(CultureInfo.InvariantCulture,
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode($"{title}. {alternative}")}\">\n{_body}</svg>");

    public static string N(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    void Add(string element) => _body.Append(element).Append('\n');
}
