using System.Numerics;

namespace Casus.Analysis.Cause;

/// <summary>
/// What a lasting press on one concept does to each at the new rest: sign(adj(−A)) (Levins 1974; Dambacher, Li &amp; Rossignol 2002), exact
/// in whole numbers. Meaningful where the map is stable, for which det(−A) &gt; 0 is necessary.
/// </summary>
/// <param name="Adjoint">adj(−A): row responds, column is pressed.</param>
/// <param name="Determinant">det(−A).</param>
public sealed record PressResponse(IReadOnlyList<IReadOnlyList<BigInteger>> Adjoint, BigInteger Determinant)
{
    /// <summary>+1 rises, −1 falls, 0 undecided: no effect, or effects that cancel.</summary>
    public int Sign(int responds, int pressed) => Adjoint[responds][pressed].Sign;

    /// <summary>The response of a community matrix: the entry in row i and column j is the direct effect of j on i.</summary>
    /// <exception cref="ArgumentException">The matrix is not square.</exception>
    public static PressResponse Of(int[,] effects)
    {
        var n = effects.GetLength(0);
        if (n != effects.GetLength(1))
            throw new ArgumentException($"{n} rows and {effects.GetLength(1)} columns are no community matrix.", nameof(effects));
        var a = new BigInteger[n, n];
        for (var i = 0; i < n; i++)
            for (var j = 0; j < n; j++)
                a[i, j] = -effects[i, j];
        return n == 0 ? new PressResponse([], BigInteger.One) : Adjoin(a, n);
    }

    /// <summary>
    /// The response of a causal map in which every concept without an effect on itself damps itself (−1). Contested arrows cancel.
    /// </summary>
    public static PressResponse Of(CausalMap map)
    {
        var effects = new int[map.Nodes, map.Nodes];
        foreach (var arrow in map.Arrows)
            effects[arrow.To, arrow.From] = Math.Clamp(effects[arrow.To, arrow.From] + arrow.Sign, -1, 1);
        for (var i = 0; i < map.Nodes; i++)
            effects[i, i] = -1;
        return Of(effects);
    }

    /// <summary>By Faddeev and LeVerrier: every division is exact.</summary>
    static PressResponse Adjoin(BigInteger[,] a, int n)
    {
        var m = new BigInteger[n, n];
        var c = BigInteger.One;
        for (var k = 1; k <= n; k++)
        {
            m = Times(a, m, n);
            for (var i = 0; i < n; i++)
                m[i, i] += c;
            c = -Trace(a, m, n) / k;
        }
        var sign = n % 2 == 0 ? -1 : 1;
        return new PressResponse(
            [.. Enumerable.Range(0, n).Select(i => (IReadOnlyList<BigInteger>)[.. Enumerable.Range(0, n).Select(j => sign * m[i, j])])],
            -sign * c);
    }

    static BigInteger[,] Times(BigInteger[,] a, BigInteger[,] b, int n)
    {
        var product = new BigInteger[n, n];
        for (var i = 0; i < n; i++)
            for (var k = 0; k < n; k++)
                for (var j = 0; !a[i, k].IsZero && j < n; j++)
                    product[i, j] += a[i, k] * b[k, j];
        return product;
    }

    static BigInteger Trace(BigInteger[,] a, BigInteger[,] b, int n)
    {
        var trace = BigInteger.Zero;
        for (var i = 0; i < n; i++)
            for (var k = 0; k < n; k++)
                trace += a[i, k] * b[k, i];
        return trace;
    }
}
