using Casus.Situate;

namespace Casus.Study;

/// <summary>
/// A statement whose source is an analysis: what follows from the situation, the method and the statements it rests on.
/// Withdraw one of them and it falls.
/// </summary>
public sealed record Finding(string Id, string Method, string Text, Support Support);
