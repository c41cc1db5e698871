namespace Casus.Relate.Texts;

/// <summary>How a token is written.</summary>
enum TokenForm : byte
{
    Word,

    /// <summary>Capitalised where the sentence does not require it, or an acronym.</summary>
    Name,

    /// <summary>Begins with a digit.</summary>
    Number,
}
