using Casus.Read;

namespace Casus.Situate;

/// <summary>One act between actors, however many articles report it; <see cref="Best"/> is the most precise account.</summary>
public sealed record EventView(string Id, Event Best, Support Support);
