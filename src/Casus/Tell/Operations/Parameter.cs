namespace Casus.Tell.Operations;

/// <summary>Something that an operation may be told: its name on every surface, in kebab case, and one line of help.</summary>
public sealed record Parameter(string Name, ParameterKind Kind, string Help)
{
    /// <summary>The operation cannot run without it.</summary>
    public bool Required { get; init; }

    /// <summary>It is what the operation is about: a surface may take it without its name.</summary>
    public bool Subject { get; init; }

    /// <summary>What holds where nothing is given; null where nothing does.</summary>
    public string? Default { get; init; }

    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The time as of which a subject is opened. Every operation has it; the surface opens the <see cref="Operations.Subject"/> with it.</summary>
    public static Parameter AsOf { get; } = new("as-of", ParameterKind.Date, "Answer as known at the end of this day, month or year (2031-05-14, 2031-05, 2031).");

    /// <summary>How many entries of a list are wanted on a page.</summary>
    public static Parameter Limit { get; } = new("limit", ParameterKind.Number, "How many entries a page has at most; the answer says how many there are in all.") { Default = "20" };

    /// <summary>Where the page begins.</summary>
    public static Parameter Cursor { get; } = new("cursor", ParameterKind.Text, "The cursor that the page before gave, to go on behind it.");
}
