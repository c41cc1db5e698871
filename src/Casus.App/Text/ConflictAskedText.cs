using System.Text;
using Casus.Analysis.Conflict;
using Casus.Study.Conflicts;
using Casus.Tell.Texts;

namespace Casus.App.Text;

/// <summary>The parts of a conflict answer that are told only where they were asked for: foresight, groups, unknown preferences.</summary>
static class ConflictAskedText
{
    public static void Write(StringBuilder text, ConflictAnswer answer, Func<IReadOnlyList<string>, string> state)
    {
        if (answer.Foresight is { } foresight)
            Foresight(text, foresight, state);
        if (answer.Together is { } together)
            Together(text, together, state);
        if (answer.Unknown.Count > 0)
            text.Line("Where it is not known which way some preferences go, sequentially stable for all:");
        foreach (var unknown in answer.Unknown)
            text.Line($"  {Told(unknown.Ignorance)}: {List(unknown.Equilibria, state)}");
    }

    static void Foresight(StringBuilder text, ForesightAnswer answer, Func<IReadOnlyList<string>, string> state)
    {
        text.Line(answer.Moves is { } moves ? $"Looking {moves} move{(moves == 1 ? "" : "s")} ahead:" : "Looking ahead without end (non-myopic):");
        foreach (var sentence in answer.Now)
            text.Line($"  {sentence}");
        text.Line(answer.Equilibria is null
            ? "  No answer: the foresight had not begun to repeat itself after 200 moves."
            : $"  Stable for all: {List(answer.Equilibria, state)}{(answer.Count > answer.Equilibria.Count ? $" and {answer.Count - answer.Equilibria.Count} more" : "")}");
    }

    static void Together(StringBuilder text, TogetherAnswer answer, Func<IReadOnlyList<string>, string> state)
    {
        text.Line(answer.Every ? "Together (every group of makers tried, the smallest that would leave are told):" : $"Together ({string.Join("; ", answer.Groups.Select(g => string.Join(" and ", g)))}):");
        foreach (var departures in answer.Departures.GroupBy(d => string.Join(',', d.From)))
        {
            text.Line($"  {state(departures.First().From)}");
            foreach (var departure in departures)
                text.Line($"    {departure.Told}");
        }
        text.Line($"  No maker and none of these groups would leave: {List(answer.Stable, state)}");
    }

    static string List(IReadOnlyList<IReadOnlyList<string>> states, Func<IReadOnlyList<string>, string> state) =>
        states.Count == 0 ? "nothing" : string.Join("; ", states.Select(state));

    static string Told(Ignorance ignorance) => ignorance switch
    {
        Ignorance.Bold => "if the unknown tempts and does not deter (a)",
        Ignorance.Indifferent => "if the unknown neither tempts nor deters (b)",
        Ignorance.Mixed => "if the unknown tempts and deters (c)",
        _ => "if the unknown deters and does not tempt (d)",
    };
}
