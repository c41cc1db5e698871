namespace Casus.Read.Modalities;

/// <summary>An effect of <c>data/read/modality.tsv</c> and, where it is a mode, which.</summary>
readonly record struct ModalityCue(CueEffect Effect, Modality Modality);
