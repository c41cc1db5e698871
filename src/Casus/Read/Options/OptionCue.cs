using Casus.Read.Phrases;

namespace Casus.Read.Options;

/// <summary>How a phrase speaks of what an actor could do: free to, or not able to; neither for a look-alike.</summary>
sealed record OptionCue(bool IsOption, bool Blocked, Targets Targets, bool Self);
