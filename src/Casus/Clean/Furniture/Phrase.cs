namespace Casus.Clean.Furniture;

/// <summary>What a phrase of the table tells: the kind of furniture, the languages that print it, and its length in words.</summary>
sealed record Phrase(RemovalKind Kind, IReadOnlyList<string> Languages, int Length)
{
    /// <summary>The kind it is in an article of this language: in an article of another one it is a remnant of the interface.</summary>
    public RemovalKind In(string? language) =>
        language is null || Languages.Contains(language) || Languages.Contains("en") ? Kind : RemovalKind.ForeignInterface;

    public bool IsOf(string? language) => Languages.Contains("en") || (language is not null && Languages.Contains(language));
}
