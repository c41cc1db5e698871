namespace Casus.Read;

/// <summary>Why a wording is unusual.</summary>
public enum GarbleKind
{
    /// <summary>Words that do not go together.</summary>
    Collocation,

    /// <summary>A name that fits nothing else in the text.</summary>
    MisfitName,

    /// <summary>A dictionary synonym where a set phrase stands.</summary>
    BrokenPhrase,

    /// <summary>Broken quotation marks, split words.</summary>
    BrokenText,
}
