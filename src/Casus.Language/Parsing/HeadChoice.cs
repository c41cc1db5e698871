using Casus.Language.Network;

namespace Casus.Language.Parsing;

/// <summary>
/// The best head for each word. Mostly these form a tree already; when they have a cycle or not exactly one root,
/// the best projective tree with one root is taken (Eisner 1996).
/// </summary>
sealed class HeadChoice
{
    readonly Eisner _eisner = new();
    int[] _visited = [];

    /// <summary><paramref name="scores"/>[dependent][head], row and column 0 being the root. Gives word indexes, −1 for the root.</summary>
    public void Choose(Matrix scores, Span<int> heads)
    {
        for (var word = 0; word < heads.Length; word++)
        {
            scores[word + 1][word + 1] = float.NegativeInfinity;
            heads[word] = Largest.Of(scores[word + 1][..(heads.Length + 1)]) - 1;
        }
        if (heads.Count(-1) != 1 || HasCycle(heads))
            _eisner.Solve(scores, heads);
    }

    bool HasCycle(ReadOnlySpan<int> heads)
    {
        if (_visited.Length < heads.Length)
            _visited = new int[heads.Length * 2];
        Array.Clear(_visited);
        for (var word = 0; word < heads.Length; word++)
        {
            var at = word;
            while (at >= 0 && _visited[at] == 0)
            {
                _visited[at] = word + 1;
                at = heads[at];
            }
            if (at >= 0 && _visited[at] == word + 1)
                return true;
        }
        return false;
    }
}
