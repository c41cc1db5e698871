namespace Casus.Read;

/// <summary>How a mention refers to its actor.</summary>
public enum MentionForm
{
    Name,

    /// <summary>A later short name: "Cha" after "Victor Cha".</summary>
    ShortName,

    /// <summary>"Chinese", "the Russians".</summary>
    Demonym,

    /// <summary>A capital or seat of power that stands for the actor: "Beijing said", "the White House".</summary>
    Metonym,

    /// <summary>A capital or country as a place only: "in Beijing".</summary>
    Place,

    /// <summary>"the Russian president".</summary>
    Title,

    /// <summary>"the totalitarian regime", "the two countries".</summary>
    Description,

    Pronoun,
}
