namespace Casus.Acquire.Events;

/// <summary>A file of events that cannot be used as a whole: which, where and why.</summary>
public sealed class EventFileException : IOException
{
    public EventFileException()
    {
    }

    public EventFileException(string message)
        : base(message)
    {
    }

    public EventFileException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public static EventFileException At(string path, int line, string reason) =>
        new(FormattableString.Invariant($"{path}:{line}: {reason}"));
}
