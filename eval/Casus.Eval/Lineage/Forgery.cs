namespace Casus.Eval.Lineage;

/// <summary>
/// A kind of copy: its name, and the texts that take the place of an original (given with another article of its set).
/// </summary>
sealed record Forgery(string Name, bool KeepsParent, Func<string, string, int, string[]> Make)
{
    /// <summary>Nothing in the texts tells which of the two was first: the longer may have been added to, the sentences joined.</summary>
    public bool IsSilent { get; init; }

    /// <summary>The other article is a parent too.</summary>
    public bool HasTwoParents { get; init; }

    public static IReadOnlyList<Forgery> All { get; } =
    [
        new("cut", true, (t, o, s) => [Rewriter.Cut(t, 0.6)]) { IsSilent = true },
        new("local", true, (t, o, s) => [new Rewriter(s).Reorder(Rewriter.Cut(t, 0.8)) + "\n\n" + Rewriter.Paragraphs(o)[^1]]) { IsSilent = true },
        new("spin10", true, (t, o, s) => [new Rewriter(s).Spin(t, Lexicon.Synonyms, 0.1)]),
        new("spin25", true, (t, o, s) => [new Rewriter(s).Spin(t, Lexicon.Synonyms, 0.25)]),
        new("spin40", true, (t, o, s) => [new Rewriter(s).Spin(t, Lexicon.Synonyms, 0.4)]),
        new("odd25", true, (t, o, s) => [new Rewriter(s).Spin(t, Lexicon.Thesaurus, 0.25)]),
        new("odd40", true, (t, o, s) => [new Rewriter(s).Spin(t, Lexicon.Thesaurus, 0.4)]),
        new("split", true, (t, o, s) => [new Rewriter(s).Spin(new Rewriter(s).Split(t), Lexicon.Synonyms, 0.2)]) { IsSilent = true },
        new("summary", true, (t, o, s) => [new Rewriter(s).Compress(t, 0.4)]),
        new("mosaic", true, (t, o, s) => [new Rewriter(s).Merge(t, o)]) { HasTwoParents = true },
        new("deep", true, (t, o, s) => [Deep(t, s, Lexicon.Synonyms)]),
        new("siblings", false, (t, o, s) => [Deep(t, s, Lexicon.Synonyms), Deep(t, s + 1, Lexicon.Thesaurus)]),
    ];

    /// <summary>Shortened, scrambled, split, turned about and spun, until few words in a row are left.</summary>
    public static string Deep(string text, int seed, Lexicon lexicon)
    {
        var rewriter = new Rewriter(seed);
        return rewriter.Spin(rewriter.Reword(rewriter.Scramble(rewriter.Compress(rewriter.Split(text), 0.6)), 0.6), lexicon, 0.6);
    }
}
