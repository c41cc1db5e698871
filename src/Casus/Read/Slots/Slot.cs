namespace Casus.Read.Slots;

/// <summary>What a word is to the verb or noun it belongs to, the voice of the verb taken into account.</summary>
public enum Slot
{
    /// <summary>Who does it: the subject, the "by" of a passive, the subject shared with a governing verb.</summary>
    Agent,

    /// <summary>To whom or what it is done: the object, the subject of a passive, what a participle stands with.</summary>
    Patient,

    Recipient,

    /// <summary>Behind a preposition.</summary>
    Oblique,

    /// <summary>"Norland's", "its".</summary>
    Possessor,

    /// <summary>Before a noun: "Norland-Sarn", "Norlandic".</summary>
    Modifier,

    /// <summary>What else the noun is called: its apposition, or the name it is an apposition to.</summary>
    Same,
}
