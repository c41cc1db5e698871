namespace Casus.App;

/// <summary>What the program says with its exit code; documented in docs/commands.md.</summary>
static class ExitCode
{
    /// <summary>Everything was taken in.</summary>
    public const int All = 0;

    /// <summary>Some of the input was refused; the rest was done.</summary>
    public const int SomeRefused = 1;

    /// <summary>A wrong call, nothing to work on, a file that cannot be used, or broken off.</summary>
    public const int Trouble = 2;
}
