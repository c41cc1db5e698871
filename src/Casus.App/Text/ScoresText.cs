using System.Globalization;
using System.Text;
using Casus.Analysis.Forecast.Scoring;

namespace Casus.App.Text;

/// <summary>The record of forecasts for a person at a terminal.</summary>
static class ScoresText
{
    public static string Write(ForecastScores scores)
    {
        var text = new StringBuilder();
        Line(text, $"{scores.Count} forecasts settled, {scores.CameTrue} came true");
        Line(text, $"Brier score {scores.Brier:0.0000} (0 is best)   log score {scores.LogScore:0.0000} (0 is best)");
        Line(text, $"skill against the base rate {Told(scores.AgainstBaseRate)}, against repeating the last window {Told(scores.AgainstPersistence)}");
        if (scores.TooFew is { } reason)
            Line(text, $"No skill is claimed: {reason}.");
        Line(text, $"said      happened  forecasts");
        foreach (var bin in scores.Calibration)
            Line(text, $"{100 * bin.Mean,5:0.0} %  {100 * bin.CameTrue,6:0.0} %  {bin.Count,9}");
        return text.ToString();
    }

    static string Told(Skill skill) =>
        (100 * skill.Value).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) + " %" + (skill.IsClear ? "" : " (not clear)");

    static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
