namespace Casus.Tell.Entries;

/// <summary>The kinds of thing that the model holds, in the order in which a reader asks for them.</summary>
public enum EntryKind
{
    Finding,
    Silence,
    Event,
    Tie,
    Stance,
    Claim,
    Conflict,
    Option,
    Cause,
    Actor,
    Utterance,
}
