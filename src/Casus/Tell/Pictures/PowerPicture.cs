using System.Globalization;
using Casus.Situate;
using Casus.Study.Balances;

namespace Casus.Tell.Pictures;

/// <summary>The power of each actor as a bar.</summary>
public static class PowerPicture
{
    const int Label = 200;
    const int Room = 400;
    const int Row = 28;

    public static Picture? Draw(PowerAnswer answer, Situation situation)
    {
        if (answer.Standings.Count == 0)
            return null;
        var names = situation.Actors.ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal);
        var most = answer.Standings.Max(s => Math.Abs(s.Power));
        var picture = new Svg(Label + Room + 60, answer.Standings.Count * Row + 12);
        for (var i = 0; i < answer.Standings.Count; i++)
        {
            var standing = answer.Standings[i];
            picture.Words(new Point(Label - 8, i * Row + 22), Lettering.Shorten(names.GetValueOrDefault(standing.Actor, standing.Actor), 26), "label", "end");
            picture.Box(new Point(Label, i * Row + 8), Math.Max(1, Room * Math.Abs(standing.Power) / Math.Max(most, 1e-9)), Row - 10, standing.Power < 0 ? "node minus" : "node plus");
            picture.Words(new Point(Label + Room + 8, i * Row + 22), standing.Power.ToString("0.00", CultureInfo.InvariantCulture), "small");
        }
        var alternative = string.Join("; ", answer.Standings.Select(s => string.Create(CultureInfo.InvariantCulture, $"{names.GetValueOrDefault(s.Actor, s.Actor)} {s.Power:0.00}"))) + ".";
        return new Picture("Power over dependent neighbours", picture.Finish("Power over dependent neighbours", alternative), alternative);
    }
}
