using System.Text.Json;
using Casus.Acquire.Events;

namespace Casus.Store;

/// <summary>
/// A file of forecasts and how they ended, one JSON object a line. It is only ever added to, so that no forecast can be
/// changed once made.
/// </summary>
public sealed class Ledger(string path)
{
    sealed record Line(LedgerEntry? Forecast, Resolution? Resolved);

    /// <summary>The newest forecast of each question and window, in the order in which the questions first came, with its end where known.</summary>
    /// <exception cref="EventFileException">A line is not one of a ledger.</exception>
    public IReadOnlyList<(LedgerEntry Forecast, Resolution? Resolution)> Read()
    {
        var forecasts = new OrderedDictionary<string, LedgerEntry>(StringComparer.Ordinal);
        var ends = new Dictionary<string, Resolution>(StringComparer.Ordinal);
        foreach (var line in Lines())
        {
            if (line.Forecast is { } forecast)
                forecasts[forecast.Id] = forecast;
            if (line.Resolved is { } resolved)
                ends.TryAdd(resolved.Id, resolved);
        }
        return [.. forecasts.Select(f => (f.Value, ends.GetValueOrDefault(f.Key)))];
    }

    public void Add(IEnumerable<LedgerEntry> forecasts) => Append(forecasts.Select(f => new Line(f, null)));

    public void Add(IEnumerable<Resolution> resolutions) => Append(resolutions.Select(r => new Line(null, r)));

    void Append(IEnumerable<Line> lines) => File.AppendAllLines(path, lines.Select(line => JsonSerializer.Serialize(line)));

    IEnumerable<Line> Lines()
    {
        if (!File.Exists(path))
            yield break;
        foreach (var (number, text) in File.ReadLines(path).Index())
            if (text.Length > 0)
                yield return Parse(number + 1, text);
    }

    Line Parse(int number, string text)
    {
        try
        {
            if (JsonSerializer.Deserialize<Line>(text) is { } line && (line.Forecast ?? (object?)line.Resolved) is not null)
                return line;
        }
        catch (JsonException)
        {
            // Told below, with the place.
        }
        throw EventFileException.At(path, number, "this is no line of a forecast ledger");
    }
}
