namespace Casus.Study.Conflicts;

/// <summary>All that is asked of a conflict model, in ids and words of its sheet. States are lists of the ids of the options taken.</summary>
public sealed record ConflictAnswer(string Title, int States, IReadOnlyList<StateAnswer> Equilibria)
{
    public IReadOnlyList<string> StatusQuo { get; init; } = [];

    /// <summary>For each maker whether it would leave the status quo, and why or why not.</summary>
    public IReadOnlyList<Narration> Now { get; init; } = [];

    public IReadOnlyList<CertificateAnswer> Certificates { get; init; } = [];

    public IReadOnlyList<DilemmaAnswer> Dilemmas { get; init; } = [];

    /// <summary>States that only simultaneous sanctions hold (Fraser &amp; Hipel 1984): all would leave at once, to what none prefers.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Simultaneous { get; init; } = [];

    /// <summary>What stands when the makers look ahead; null where that was not asked.</summary>
    public ForesightAnswer? Foresight { get; init; }

    /// <summary>What groups can do; null where that was not asked.</summary>
    public TogetherAnswer? Together { get; init; }

    /// <summary>What stands where preferences are unknown, one answer for each way to treat the unknown; empty where all are known.</summary>
    public IReadOnlyList<UnknownAnswer> Unknown { get; init; } = [];

    /// <summary>What was not solved, and why.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}
