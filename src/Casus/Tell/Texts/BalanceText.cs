using System.Globalization;
using System.Text;
using Casus.Situate;
using Casus.Study.Balances;

namespace Casus.Tell.Texts;

/// <summary>A balance answer for the terminal.</summary>
public static class BalanceText
{
    public static string Write(BalanceAnswer answer, Situation situation)
    {
        var text = new StringBuilder();
        if (answer.Event is { } pact)
        {
            text.Line($"The agreement between {situation.NameOf(pact.A)} and {situation.NameOf(pact.B)}:");
            text.Quote(pact.Support);
            text.Line($"Without it: {Told(answer.Before)}");
            text.Line($"With it:    {Told(answer.After)}");
            text.Line(answer.Change switch
            {
                0 => "ΔL = 0: it changes nothing in how well friends and foes can be told apart.",
                > 0 => $"ΔL = +{answer.Change}: it strains the network.",
                _ => $"ΔL = {answer.Change}: it eases the network.",
            });
        }
        else
            text.Line("No new agreement is told. The network as it stands: " + Told(answer.After));
        Broken(text, answer, situation);
        Leverage(text, answer, situation);
        foreach (var doubt in answer.Doubts)
        {
            text.Line($"Only alleged, not counted: {Between(doubt.Pair, situation)}. If it held: L = {doubt.Index}.");
            text.Quote(doubt.Pair.Support);
        }
        return text.ToString();
    }

    static string Told(BalanceState state) => string.Create(CultureInfo.InvariantCulture,
        $"{state.Ties} ties, frustration index L = {(state.Index == state.AtLeast ? $"{state.Index}" : $"between {state.AtLeast} and {state.Index}, not proven")}, {state.Optima} best division{(state.Optima == "1" ? "" : "s")}, F = {state.Balanced:0.###}, triangles T = {state.Triangles.Balanced:0.###} of {state.Triangles.Count}, walks = {state.Walk:0.###}");

    static void Broken(StringBuilder text, BalanceAnswer answer, Situation situation)
    {
        if (answer.After.Camps.Count == 2)
            text.Line($"The camps: {string.Join("  |  ", answer.After.Camps.Select(c => string.Join(", ", c.Select(situation.NameOf))))}");
        foreach (var broken in answer.After.Broken)
        {
            text.Line(broken.Share == 1
                ? $"Against every best division: {Between(broken.Pair, situation)}"
                : string.Create(CultureInfo.InvariantCulture, $"Against {broken.Share:0%} of the best divisions: {Between(broken.Pair, situation)}"));
            text.Quote(broken.Pair.Support);
        }
    }

    static void Leverage(StringBuilder text, BalanceAnswer answer, Situation situation)
    {
        var moved = answer.Leverage.Where(s => s.Direction != 0).ToList();
        if (moved.Count == 0)
            return;
        text.Line(string.Create(CultureInfo.InvariantCulture, $"Leverage over dependent partners (Bonacich, β = {answer.Beta:0.###}), only the direction is to be read:"));
        foreach (var shift in moved)
            text.Line(string.Create(CultureInfo.InvariantCulture, $"  {(shift.Direction > 0 ? "gains" : "loses")}  {situation.NameOf(shift.Actor)} ({shift.Before:0.00} → {shift.After:0.00})"));
    }

    static string Between(SignedPair pair, Situation situation) =>
        $"the {(pair.Sign > 0 ? "friendly" : "hostile")} tie of {situation.NameOf(pair.A)} and {situation.NameOf(pair.B)}";
}
