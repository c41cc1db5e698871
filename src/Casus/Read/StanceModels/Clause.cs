using Casus.Language;

namespace Casus.Read.StanceModels;

/// <summary>One clause of a speech with its tree, and whether it is marked as criticism of another state (null where that is to be found).</summary>
public sealed record Clause(string Speech, Sentence Tree, bool? IsConflict);
