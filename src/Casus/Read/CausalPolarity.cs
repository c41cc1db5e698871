namespace Casus.Read;

/// <summary>What a cause is said to do to its effect.</summary>
public enum CausalPolarity
{
    Causes,
    Raises,
    Lowers,
    Prevents,
}
