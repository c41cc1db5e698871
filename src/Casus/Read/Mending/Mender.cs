using Casus.Language;

namespace Casus.Read.Mending;

/// <summary>
/// Repairs what parsers get wrong again and again in the prose of the press, where the words themselves leave no doubt. Each
/// rule asks for a fault in the tree (a finite verb without a subject, a noun with one), so that a good tree stays as it is.
/// </summary>
public static class Mender
{
    static readonly Action<Draft>[] Rules =
    [
        Compounds.Mend,
        Complements.Mend,
        Participles.Mend,
        TrailingParticiples.Mend,
        MissingVerbs.Mend,
        Perfects.Mend,
        Coordinations.Mend,
        TaggedAsNouns.Mend,
        TaggedAsVerbs.Mend,
        SharedVerbs.Mend,
        ReportedClauses.Mend,
        RelativeClauses.Mend,
        GerundSubjects.Mend,
        Inversions.Mend,
        StraySubjects.Mend,
        Expletives.Mend,
    ];

    /// <summary>The document with its trees mended. Never throws; takes time linear in the length of its sentences.</summary>
    public static Document Mend(Document document) =>
        document with { Sentences = [.. document.Sentences.Select(Mend)] };

    /// <summary>One tree mended, or the same tree.</summary>
    public static Sentence Mend(Sentence sentence)
    {
        var draft = new Draft(sentence);
        foreach (var rule in Rules)
            rule(draft);
        return draft.Sentence;
    }
}
