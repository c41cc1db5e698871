namespace Casus.Tell.Proof;

/// <summary>Every sentence cites, and every passage stands in its article exactly as cited.</summary>
static class Citing
{
    public static IEnumerable<string> Faults(Case examined)
    {
        if (examined.Passages.Count == 0)
            yield return "it cites nothing";
        foreach (var passage in examined.Passages)
            if (!Stands(passage, examined.Evidence.Article(passage.Article)?.Text))
                yield return $"the passage \"{passage.Text}\" does not stand in article {passage.Article}";
    }

    static bool Stands(Passage passage, string? text) =>
        text is not null && passage.Start >= 0 && passage.Start < passage.End && passage.End <= text.Length
        && text.AsSpan(passage.Start, passage.End - passage.Start).SequenceEqual(passage.Text);
}
