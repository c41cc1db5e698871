namespace Casus.Clean.Lines;

/// <summary>One block of a page on its way to becoming a part of the article, its title, or a removal once <see cref="Cut"/> is set.</summary>
sealed class Line(BlockKind kind, string text)
{
    bool? _isProse;

    /// <summary>The same text again, still belonging to the article.</summary>
    public Line(Line other)
        : this(other.Kind, other.Text)
    {
        Words = other.Words;
        _isProse = other.IsProse;
    }

    public BlockKind Kind { get; set; } = kind;

    public string Text { get; } = text;

    /// <summary>The kind of furniture it was found to be; null while it belongs to the article.</summary>
    public RemovalKind? Cut { get; set; }

    /// <summary>No empty line stands between it and the line before.</summary>
    public bool IsAttached { get; init; }

    /// <summary>It became the title of the article.</summary>
    public bool IsTitle { get; set; }

    public bool IsKept => Cut is null && !IsTitle;

    /// <summary>The words as phrases are compared by.</summary>
    public IReadOnlyList<string> Words
    {
        get => field ??= Folded.Words(Text);
        private init;
    }

    /// <summary>Whether it reads as running text: one or more whole sentences, or too long for a headline.</summary>
    public bool IsProse => _isProse ??= Prose.Is(this);

    /// <summary>Ends in the mark of a finished sentence.</summary>
    public bool IsFinished => Prose.IsFinished(Text);

    public void Remove(RemovalKind kind) => Cut ??= kind;
}
