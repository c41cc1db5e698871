namespace Casus.Read;

/// <summary>
/// One thing one article says: its passage, who asserts it and in which mode. <see cref="Id"/> is unique within the
/// article and follows from the text alone; <see cref="Key"/> is unique everywhere.
/// </summary>
public abstract record Statement(Passage Passage)
{
    /// <summary>A letter for the kind and a number in reading order: "e3" is the third event.</summary>
    public string Id { get; init; } = "";

    public Holder Holder { get; init; } = Holder.Press;

    public Modality Modality { get; init; } = Modality.Asserted;

    /// <summary>A precedent or background, told to explain what is new.</summary>
    public bool Background { get; init; }

    public string Key => $"{Passage.Article}/{Id}";
}
