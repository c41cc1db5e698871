namespace Casus.Language;

/// <summary>What a name names.</summary>
public enum NameKind
{
    Person,
    Place,
    Organisation,

    /// <summary>A people, nationality or belief used as a modifier or a group: "Russian", "the Japanese".</summary>
    Nationality,
}
