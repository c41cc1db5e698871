using Casus.Study.Conflicts;

namespace Casus.Tell.Pictures;

/// <summary>The options against the status quo and the equilibria: Y taken, N not; the verdict on an option stands beside it.</summary>
public static class ConflictPicture
{
    const int MostStates = 8;

    public static Picture Draw(ConflictAnswer answer, ConflictModel model)
    {
        var states = new[] { answer.StatusQuo }.Concat(answer.Equilibria.Take(MostStates).Select(e => e.Taken)).ToList();
        var columns = answer.Equilibria.Take(MostStates).Select((e, i) => $"stable {i + 1}{(e.IsRobust && e.Of > 0 ? "*" : "")}").Prepend("now");
        var verdicts = answer.Certificates.SelectMany(c => c.Options).ToDictionary(o => o.Id, o => o.Outcomes == 0 ? "open" : o.IsBad ? "bad" : "free", StringComparer.Ordinal);
        return Grid.Draw(answer.Title, [.. columns, "verdict"],
            [.. model.AllOptions.Select(o => ($"{o.Words}", (IReadOnlyList<string>)[.. states.Select(s => s.Contains(o.Id) ? "Y" : "N"), verdicts.GetValueOrDefault(o.Id, "–")]))]);
    }
}
