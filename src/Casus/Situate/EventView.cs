using Casus.Read;

namespace Casus.Situate;

/// <summary>One act between actors, however many articles report it; <see cref="Best"/> is the most precise account.</summary>
public sealed record EventView(string Id, Event Best, Support Support)
{
    /// <summary>What the act is called ("signing", "meeting"); its PLOVER class where nothing closer is known.</summary>
    public string Act { get; init; } = Acts.Of(Best);
}
