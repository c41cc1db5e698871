namespace Casus.Analysis.Forecast.Memory;

/// <summary>One relation of a bond and its pulse.</summary>
struct Strand
{
    public int Relation;
    public Pulse Pulse;
}
