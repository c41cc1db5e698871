namespace Casus.Tell.Changes;

/// <summary>How a thing differs between two states of the model.</summary>
public enum ChangeKind
{
    New,

    /// <summary>Said otherwise than before: another title, or another number of origins.</summary>
    Changed,

    /// <summary>Of a silence: the actor has spoken.</summary>
    Closed,
    Gone,
}
