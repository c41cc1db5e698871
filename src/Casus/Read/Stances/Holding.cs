namespace Casus.Read.Stances;

/// <summary>Where the words of a stance name the one who takes it.</summary>
enum Holding
{
    /// <summary>The subject of the verb, or of the verb on which the noun hangs.</summary>
    Subject,

    /// <summary>The owner of the noun: "Oman's silence", "opposition from Peru".</summary>
    Owner,

    /// <summary>Those within whom something arises: "has raised concerns in Chile".</summary>
    Within,
}
