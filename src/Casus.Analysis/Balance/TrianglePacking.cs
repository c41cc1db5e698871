namespace Casus.Analysis.Balance;

/// <summary>
/// For every place the number of edge-disjoint frustrated triangles and contradicting pairs among the places from it on, packed greedily from the last place to the first: a
/// lower bound of the frustration among them.
/// </summary>
static class TrianglePacking
{
    public static int[] Of(BlockTies ties)
    {
        var least = new int[ties.Count + 1];
        // What is left of each pair of edges, by lower place and higher place.
        var left = new Dictionary<int, (int Friends, int Foes)>[ties.Count];
        for (var place = ties.Count - 1; place >= 0; place--)
        {
            left[place] = [];
            least[place] = least[place + 1];
            foreach (var (other, foes, friends) in ties.After(place).ToArray())
            {
                // A friendly and a hostile edge side by side: one of them is broken.
                least[place] += Math.Min(foes, friends);
                left[place][other] = (friends - Math.Min(foes, friends), foes - Math.Min(foes, friends));
            }
            least[place] += Triangles(left, place);
        }
        return least;
    }

    static int Triangles(Dictionary<int, (int Friends, int Foes)>[] left, int place)
    {
        var packed = 0;
        foreach (var one in left[place].Keys.Order().ToList())
            foreach (var other in left[one].Keys.Order().ToList())
            {
                if (!left[place].ContainsKey(other))
                    continue;
                var (a, b, c) = (left[place][one], left[one][other], left[place][other]);
                if (Sign(a) * Sign(b) * Sign(c) >= 0)
                    continue;
                packed++;
                (left[place][one], left[one][other], left[place][other]) = (Less(a), Less(b), Less(c));
            }
        return packed;
    }

    static int Sign((int Friends, int Foes) pair) => Math.Sign(pair.Friends - pair.Foes);

    static (int Friends, int Foes) Less((int Friends, int Foes) pair) => pair.Friends > 0 ? (pair.Friends - 1, 0) : (0, pair.Foes - 1);
}
