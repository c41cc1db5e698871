namespace Casus.Read;

/// <summary>One explanation that a holder gives for something.</summary>
public sealed record Explanation(Passage Passage, Holder Holder, Modality Modality);
