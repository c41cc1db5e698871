namespace Casus.Read;

/// <summary>Unusual wording that looks machine-substituted, mistranslated or nonsensical, with the reason in words.</summary>
public sealed record Garble(Passage Passage, GarbleKind Kind, string Reason);
