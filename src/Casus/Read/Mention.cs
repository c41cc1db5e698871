namespace Casus.Read;

/// <summary>A passage that names an actor.</summary>
public sealed record Mention(Passage Passage, string Actor, MentionForm Form);
