namespace Casus.Study.Balances;

/// <summary>What an event does to an actor's leverage: its Bonacich power with β &lt; 0 before and after, where Σc² is the number of actors.</summary>
public sealed record Shift(string Actor, double Before, double After)
{
    /// <summary>+1 gains, −1 loses, 0 too small to tell: the size is not to be read.</summary>
    public int Direction => Math.Abs(After - Before) < 0.05 ? 0 : Math.Sign(After - Before);
}
