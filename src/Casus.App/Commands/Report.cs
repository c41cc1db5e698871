namespace Casus.App.Commands;

/// <summary>Notes for the person at the terminal, on the error stream, so that the output stays pure data.</summary>
static class Report
{
    /// <summary>Says what was refused and why.</summary>
    /// <returns>The exit code: all taken, or some refused.</returns>
    public static int Refusals(IReadOnlyCollection<Refusal> refusals)
    {
        foreach (var refusal in refusals)
            Console.Error.WriteLine($"refused {refusal.Source} ({refusal.Stage}): {refusal.Reason}");
        return refusals.Count == 0 ? ExitCode.All : ExitCode.SomeRefused;
    }

    /// <summary>Counts the pages done, on a terminal only.</summary>
    public static IProgress<int>? Progress() => Console.IsErrorRedirected ? null : new Counter();

    sealed class Counter : IProgress<int>
    {
        public void Report(int value) => Console.Error.Write($"\r{value} pages read\r");
    }
}
