namespace Casus.Tell.Writing;

/// <summary>What becomes of a telling whose words the brief has quoted before.</summary>
enum Bare
{
    /// <summary>Its heading alone says something: who, what kind, when.</summary>
    Headed,

    /// <summary>Nothing is left to say.</summary>
    Dropped,

    /// <summary>It is nothing without its words: they are quoted again.</summary>
    Quoted,
}
