namespace Casus.Tell.Operations;

/// <summary>What a parameter takes. Every value is given as text and checked before the operation runs.</summary>
public enum ParameterKind
{
    Text,

    /// <summary>A whole number, 0 or more.</summary>
    Number,

    /// <summary>A day, month or year: 2031-05-14, 2031-05, 2031.</summary>
    Date,

    /// <summary>One of <see cref="Parameter.Choices"/>.</summary>
    Choice,

    /// <summary>"true" or "false".</summary>
    Flag,

    /// <summary>An actor by its id (state:CHN) or by one of its names.</summary>
    Actor,

    /// <summary>The id of an article.</summary>
    Article,
}
