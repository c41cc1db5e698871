namespace Casus.Read;

/// <summary>The kinds of actor.</summary>
public enum ActorKind
{
    State,

    /// <summary>A government, ministry, agency, parliament or court of a state.</summary>
    Institution,

    /// <summary>An international or private organisation, a company, a party, a think tank, a news outlet.</summary>
    Organisation,

    /// <summary>An alliance, union or other group of states.</summary>
    Bloc,

    ArmedGroup,

    Person,

    /// <summary>Some within another actor: "some in Beijing".</summary>
    Faction,

    /// <summary>Speakers the article does not name: "experts", "a senior official".</summary>
    Unnamed,
}
