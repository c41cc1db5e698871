namespace Casus.Analysis.Balance;

/// <summary>
/// Walk balance (Estrada &amp; Benzi 2014): the weight of the balanced closed walks over that of all closed walks,
/// tr exp(A) / tr exp(|A|), each walk weighted by one over the factorial of its length. 1 is balanced. Parallel edges add.
/// </summary>
public static class WalkBalance
{
    public static double Of(SignedNetwork network)
    {
        if (network.Nodes == 0)
            return 1;
        var (signed, plain) = (new double[network.Nodes, network.Nodes], new double[network.Nodes, network.Nodes]);
        foreach (var (a, b, sign) in network.Edges)
        {
            signed[a, b] = signed[b, a] += sign;
            plain[a, b] = plain[b, a] += 1;
        }
        var (walks, all) = (Eigenvalues.OfSymmetric(signed), Eigenvalues.OfSymmetric(plain));
        // Both sums are divided by the greatest term, so that none overflows.
        var greatest = all.Max();
        return walks.Sum(v => Math.Exp(v - greatest)) / all.Sum(v => Math.Exp(v - greatest));
    }
}
