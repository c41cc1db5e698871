namespace Casus.Analysis.Conflict;

/// <summary>
/// The dilemma certificate of a decision maker: a verdict on each of its options under a stability concept. "Every option is bad" is computed, not said.
/// </summary>
public sealed record Certificate(int Maker, Concept Concept, IReadOnlyList<OptionVerdict> Verdicts)
{
    /// <summary>Whether there are options, each has outcomes that the others leave alone, and each is bad.</summary>
    public bool EveryOptionIsBad => Verdicts.Count > 0 && Verdicts.All(v => v.IsBad);

    /// <summary>The certificate with some wants withdrawn or turned.</summary>
    public static Certificate Of(OptionModel model, int maker, Concept concept = Concept.Sequential, Change? change = null)
    {
        change ??= Change.None(model);
        var game = model.Game(change);
        var stability = Stability.Of(game, concept);
        var others = game.Others(maker);
        var kept = Enumerable.Range(0, model.Makers[maker].Wants.Count).Where(w => (change.Withdrawn[maker] & model.Makers[maker].Weight(w)) == 0).ToList();
        var left = Enumerable.Range(0, game.States).Where(s => others.All(o => stability.IsStable(concept, o, s))).ToList();
        return new Certificate(maker, concept, [.. model.Makers[maker].Options.Select(Verdict)]);

        OptionVerdict Verdict(int option)
        {
            var outcomes = left.Where(s => (model.States[s] >> option & 1) > 0).ToList();
            var violated = outcomes.Count == 0 ? [] : kept.Where(w => outcomes.All(s => (game.Players[maker].Payoffs[s] & model.Makers[maker].Weight(w)) == 0)).ToList();
            return new OptionVerdict(option, outcomes, violated);
        }
    }
}
