namespace Casus.Tell.Proof;

/// <summary>
/// The citation gate: a second routine, apart from the writer, that asks of each sentence whether its passages bear its
/// quotations, names, numbers, dates, denials, hedges and speaker.
/// </summary>
public static class Gate
{
    static readonly Func<Case, IEnumerable<string>>[] Checks =
    [
        Citing.Faults, Quoting.Faults, Naming.Faults, Figures.Faults, Calendar.Faults,
        Polarity.Faults, Hedging.Faults, Speaking.Faults, Wording.Faults,
    ];

    /// <summary>Refuses a brief that has an unsupported sentence.</summary>
    /// <exception cref="UnsupportedException">It names the sentences and says why each is refused.</exception>
    public static void Prove(Brief brief, Evidence evidence)
    {
        if (Refusals(brief, evidence) is { Count: > 0 } refused)
            throw new UnsupportedException(refused);
    }

    /// <summary>The sentences that are not supported, each with the first reason found.</summary>
    public static IReadOnlyList<Refused> Refusals(Brief brief, Evidence evidence) =>
        [.. brief.Sentences.Select(s => Examine(s, evidence)).OfType<Refused>().Concat(Linter.Faults(brief)).DistinctBy(r => r.Sentence, ReferenceEqualityComparer.Instance)];

    /// <summary>The refusal of one sentence; null where its passages support it.</summary>
    public static Refused? Examine(Sentence sentence, Evidence evidence)
    {
        var examined = new Case(sentence, evidence);
        var faults = IsFinding(examined) || IsAssumption(examined) ? Citing.Faults(examined).Concat(Wording.Faults(examined)) : Checks.SelectMany(c => c(examined));
        return faults.FirstOrDefault() is { } reason ? new Refused(sentence, reason) : null;
    }

    /// <summary>The brief without its unsupported sentences, which it lists apart.</summary>
    public static Brief Strike(Brief brief, Evidence evidence)
    {
        var struck = Refusals(brief, evidence);
        var refused = struck.Select(r => r.Sentence).ToHashSet(ReferenceEqualityComparer.Instance);
        return brief with
        {
            Struck = struck,
            Sections = [.. brief.Sections.Select(s => Without(s, refused)).Where(s => s.Paragraphs.Count + s.Pictures.Count > 0)],
        };
    }

    static Section Without(Section section, HashSet<object?> refused) => section with
    {
        Paragraphs = [.. section.Paragraphs
            .Select(p => p with { Sentences = [.. p.Sentences.Where(s => !refused.Contains(s))] })
            .Where(p => p.Sentences.Count > 0)],
    };

    /// <summary>An analysis is told in its own words or not at all.</summary>
    static bool IsFinding(Case examined) =>
        examined.Sentence.Kind == SentenceKind.Judgement && examined.Evidence.Findings.Contains(examined.Sentence.Text);

    static bool IsAssumption(Case examined) => examined.Sentence.Kind == SentenceKind.Assumption;
}
