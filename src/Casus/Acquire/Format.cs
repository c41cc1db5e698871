namespace Casus.Acquire;

/// <summary>How a file is taken, by the end of its name: as a media type, passed over in a folder, or refused with a reason.</summary>
sealed record Format(string? MediaType, string? Problem)
{
    static readonly Dictionary<string, string> Endings =
        Table.Rows("acquire/formats.tsv").ToDictionary(r => r[0], r => r[1], StringComparer.OrdinalIgnoreCase);

    static readonly HashSet<string> CompanionNames = new(Table.Lines("acquire/companions.txt"), StringComparer.OrdinalIgnoreCase);

    /// <summary>What may be a feed, or a list of them, or neither: its root tells.</summary>
    public const string Feed = "application/feed";

    /// <summary>What is called an archive; its bytes tell which.</summary>
    public const string Archive = "application/archive";

    /// <summary>A file that lies beside articles and is none itself: neither media type nor problem.</summary>
    public static Format Companion { get; } = new(null, null);

    public bool IsCompanion => this == Companion;

    /// <summary>How a file met in a folder is taken.</summary>
    public static Format InFolder(string path)
    {
        var name = Path.GetFileName(path);
        if (name.StartsWith('.') || CompanionNames.Contains(Path.GetFileNameWithoutExtension(name)))
            return Companion;
        var ending = Path.GetExtension(name);
        if (!Endings.TryGetValue(ending, out var treatment))
            return new(null, ending == "" ? "its name has no extension" : $"'{ending}' is no extension of an article");
        return treatment == "companion" ? Companion
            : MediaTypeOf(treatment) is { } type ? new(type, null)
            : new(null, treatment);
    }

    /// <summary>How a file that was asked for by name is taken: it is always tried, as plain text when its name says nothing.</summary>
    public static Format Named(string path) =>
        Endings.TryGetValue(Path.GetExtension(path), out var treatment) && MediaTypeOf(treatment) is { } type ? new(type, null) : new("text/plain", null);

    static string? MediaTypeOf(string treatment) =>
        treatment == "feed" ? Feed : treatment == "archive" ? Archive : treatment.Contains('/') ? treatment : null;
}
