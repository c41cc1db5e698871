using Casus.Analysis.Forecast;

namespace Casus.Tests.Analysis.Forecast;

/// <summary>Invented histories: states that meet in a rhythm, with a little noise.</summary>
static class Invented
{
    public static readonly Settings Small = new()
    {
        Warmup = 5,
        Kept = 30,
        Growth = new() { Trees = 20, LeastRows = 5, LeastCurvature = 0.1 },
    };

    public static Cast Cast(int actors = 30, int relations = 4) => Casus.Analysis.Forecast.Cast.Named(
        [.. Enumerable.Range(0, actors).Select(i => i < 5 ? $"State {i}" : $"Office {i % 3} (State {i % 5})")], relations);

    /// <summary>Acts over some days: two thirds repeat a habit of the actor, the others go anywhere.</summary>
    public static IReadOnlyList<Act> Acts(int days, int seed = 3, int actors = 30)
    {
        var random = new Random(seed);
        var acts = new List<Act>();
        for (var day = 0; day < days; day++)
            for (var i = 0; i < 20; i++)
            {
                var (actor, relation) = (random.Next(actors), random.Next(4));
                var recipient = random.Next(3) > 0 ? ((actor * 7) + relation + (day % 2)) % actors : random.Next(actors);
                acts.Add(new Act(actor, relation, recipient, day));
            }
        return acts;
    }

    public static History History(int days, int seed = 3) => new(Cast(), Acts(days, seed));
}
