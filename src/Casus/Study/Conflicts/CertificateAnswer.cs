namespace Casus.Study.Conflicts;

/// <summary>The dilemma certificate of one maker.</summary>
public sealed record CertificateAnswer(string Maker, bool EveryOptionIsBad, IReadOnlyList<OptionAnswer> Options, IReadOnlyList<FreeingAnswer> Freeing)
{
    /// <summary>Whether every set of up to three wants was tried.</summary>
    public bool FreeingIsComplete { get; init; }
}
