using System.Globalization;
using System.Text;
using Casus.Analysis.Forecast.Scoring;

namespace Casus.App.Text;

/// <summary>A calibration plot: what was said against what happened; circles grow with the number of forecasts, the diagonal is perfect.</summary>
static class CalibrationPlot
{
    const int Side = 320;
    const int Margin = 50;

    public static string Draw(IReadOnlyList<CalibrationBin> bins)
    {
        var text = new StringBuilder();
        Line(text, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Side + 2 * Margin} {Side + 2 * Margin}\" font-family=\"sans-serif\" font-size=\"12\">");
        Line(text, $"<title>Calibration: what was said against what happened</title>");
        Line(text, $"<rect x=\"{Margin}\" y=\"{Margin}\" width=\"{Side}\" height=\"{Side}\" fill=\"none\" stroke=\"#888\"/>");
        Line(text, $"<line x1=\"{Margin}\" y1=\"{Margin + Side}\" x2=\"{Margin + Side}\" y2=\"{Margin}\" stroke=\"#888\" stroke-dasharray=\"4 4\"/>");
        foreach (var tick in new[] { 0, 50, 100 })
        {
            Line(text, $"<text x=\"{X(tick / 100.0):0.#}\" y=\"{Margin + Side + 18}\" text-anchor=\"middle\" fill=\"#666\">{tick} %</text>");
            Line(text, $"<text x=\"{Margin - 6}\" y=\"{Y(tick / 100.0) + 4:0.#}\" text-anchor=\"end\" fill=\"#666\">{tick} %</text>");
        }
        foreach (var bin in bins)
            Line(text, $"<circle cx=\"{X(bin.Mean):0.#}\" cy=\"{Y(bin.CameTrue):0.#}\" r=\"{3 + Math.Log(1 + bin.Count):0.#}\" fill=\"#2a6\" fill-opacity=\"0.7\"><title>{bin.Count} forecasts: said {100 * bin.Mean:0.0} %, happened {100 * bin.CameTrue:0.0} %</title></circle>");
        Line(text, $"<text x=\"{Margin + Side / 2}\" y=\"{Margin + Side + 38}\" text-anchor=\"middle\" fill=\"#666\">said</text>");
        Line(text, $"<text x=\"{Margin}\" y=\"{Margin - 12}\" fill=\"#666\">happened</text>");
        return text.Append("</svg>\n").ToString();
    }

    static double X(double share) => Margin + (Side * share);

    static double Y(double share) => Margin + (Side * (1 - share));

    static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
