namespace Casus.Read.Ties;

/// <summary>How the sides of a tie stand to the word that names it.</summary>
enum TieShape
{
    /// <summary>"the alliance between X and Y", "X's alliance with Y", "the X-Y alliance".</summary>
    Mutual,

    /// <summary>"X's influence over Y", "X depends on Y": from X to Y.</summary>
    Toward,

    /// <summary>"arms shipments from X to Y".</summary>
    Flow,

    /// <summary>"X bought arms from Y": what flows comes from Y.</summary>
    Reverse,

    /// <summary>"X's ally Y", "Y, an ally of X", "Y is X's ally".</summary>
    Relational,

    /// <summary>"the war between X and Y", "X's war on Y".</summary>
    Conflict,

    /// <summary>"X joined the bloc Y": only a bloc has members.</summary>
    Membership,
}
