namespace Casus.Read.Modalities;

/// <summary>What a cue does to what stands in its reach.</summary>
enum CueEffect
{
    Mode,
    Negated,
    Hedged,
    Conditional,
}
