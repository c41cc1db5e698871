using Casus.Read;

namespace Casus.Relate;

/// <summary>Finds how readings hang together.</summary>
public static class Relater
{
    /// <summary>Relates readings; their order does not matter.</summary>
    public static Relations Relate(IReadOnlyList<Reading> readings) => new();
}
