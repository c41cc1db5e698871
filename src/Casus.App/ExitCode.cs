namespace Casus.App;

/// <summary>What the program says with its exit code; documented in docs/commands.md.</summary>
static class ExitCode
{
    /// <summary>Everything was taken in.</summary>
    public const int All = 0;

    /// <summary>Some of the input was refused; the rest was done.</summary>
    public const int SomeRefused = 1;

    /// <summary>A wrong call, nothing taken in, or a file that cannot be used.</summary>
    public const int Trouble = 2;

    /// <summary>Broken off by Ctrl-C or a request to end: 128 and the number of the interrupt, as shells have it.</summary>
    public const int Interrupted = 130;
}
