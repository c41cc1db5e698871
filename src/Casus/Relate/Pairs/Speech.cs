using Casus.Relate.Texts;

namespace Casus.Relate.Pairs;

/// <summary>
/// Which tokens of the bodies of a topic are somebody's words: those within quotation marks, and those that another body
/// of the topic has within marks (a message shown as a picture, a quotation whose marks were lost).
/// </summary>
sealed class Speech
{
    // So many words in a row of another's quotation are no coincidence.
    const int Run = 4;

    readonly HashSet<ulong> _spoken = [];

    public Speech(IEnumerable<Body> bodies)
    {
        foreach (var body in bodies)
            foreach (var (first, hash) in Runs(body))
                if (Enumerable.Range(first, Run).All(i => body.Tokens[i].Quoted))
                    _spoken.Add(hash);
    }

    /// <summary>For each token of a body whether it is speech.</summary>
    public bool[] Of(Body body)
    {
        var spoken = Array.ConvertAll(body.Tokens, t => t.Quoted);
        foreach (var (first, hash) in Runs(body))
            if (_spoken.Contains(hash))
                Array.Fill(spoken, true, first, Run);
        return spoken;
    }

    static IEnumerable<(int First, ulong Hash)> Runs(Body body)
    {
        foreach (var line in body.Lines)
            for (var i = line.First; i + Run <= line.Last; i++)
            {
                var hash = 0UL;
                for (var k = 0; k < Run; k++)
                    hash = Mixing.Mix(hash, (ulong)body.Tokens[i + k].Term);
                yield return (i, hash);
            }
    }
}
