using Casus.Analysis.Conflict;

namespace Casus.Study.Conflicts;

/// <summary>Solves a model whose sheet marks preferences as unknown: each is taken as wanted and as unwanted, and only what all these ways share counts as known.</summary>
static class Unknowns
{
    const int MostUnknown = 6;
    const int MostStates = 1024;
    const int MostTold = 20;

    public static IReadOnlyList<UnknownAnswer> Of(ConflictModel model, List<string> remarks)
    {
        var unknown = WantOf.All(model.Options).Where(w => model.Want(w).Unknown).ToList();
        if (unknown.Count == 0)
            return [];
        if (unknown.Count > MostUnknown || model.Options.States.Count > MostStates)
        {
            remarks.Add($"{unknown.Count} unknown preferences in {model.Options.States.Count} states were not solved: at most {MostUnknown} in {MostStates} states are");
            return [];
        }
        var worlds = Enumerable.Range(0, 1 << unknown.Count).Select(bits => model.Options.Game(Change.Turn(model.Options, unknown.Where((_, i) => (bits >> i & 1) > 0)))).ToList();
        var solver = new UnknownPreference(worlds);
        return [.. Enum.GetValues<Ignorance>().Select(i => new UnknownAnswer(i, [.. solver.Equilibria(Concept.Sequential, i).Take(MostTold).Select(model.Taken)]))];
    }
}
