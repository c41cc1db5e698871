using System.Collections.Frozen;

namespace Casus.Tell.Proof;

/// <summary>An actor as a brief names it, and every form under which the articles do.</summary>
sealed record Named(string Name, FrozenSet<string> Forms);
