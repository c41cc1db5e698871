namespace Casus.Read;

/// <summary>The kinds of tie between actors.</summary>
public enum TieType
{
    /// <summary>Close or friendly relations of no more particular kind.</summary>
    Cooperation,
    Alliance,
    Treaty,
    Leverage,
    Dependence,
    Trade,
    Aid,
    ArmsFlow,
    TechnologyFlow,
    Sanctions,
    Rivalry,
    Conflict,
    Membership,
}
