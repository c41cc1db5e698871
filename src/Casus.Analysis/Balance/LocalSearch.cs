namespace Casus.Analysis.Balance;

/// <summary>
/// A good division to begin with: from several starts the best single moves until none helps, then small shakes of the best so far, by a fixed sequence
/// of chance so that the same network gives the same division.
/// </summary>
static class LocalSearch
{
    const int Shakes = 60;

    public static int[] Of(BlockTies ties)
    {
        var chance = new Random(1);
        var best = new int[ties.Count];
        ties.Descend(best);
        var least = ties.Cost(best);
        for (var shake = 0; shake < Shakes && least > 0; shake++)
        {
            var side = (int[])best.Clone();
            // Every third start is a fresh one, the others turn a few nodes of the best over.
            var share = shake % 3 == 0 ? 0.5 : 0.08;
            for (var place = 0; place < side.Length; place++)
                if (chance.NextDouble() < share)
                    side[place] = 1 - side[place];
            ties.Descend(side);
            if (ties.Cost(side) is var cost && cost < least)
                (best, least) = (side, cost);
        }
        return best;
    }
}
