using Casus.Read.Modalities;

namespace Casus.Read.Ties;

/// <summary>Whether a tie is in force, by the mode in which the sentence states it and the time it tells.</summary>
static class StatusReader
{
    public static TieStatus Of(Stated stated, bool past, bool lasting) =>
        stated.Negated || stated.Modality == Modality.Denied ? TieStatus.Denied
        : stated.Modality == Modality.Alleged ? TieStatus.Alleged
        : stated.Modality != Modality.Asserted ? TieStatus.Proposed
        : past && !lasting ? TieStatus.Historical
        : TieStatus.InForce;
}
