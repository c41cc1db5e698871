using Casus.Tell.Texts;

namespace Casus.App.Commands;

/// <summary>What is told one by one on the output, and notes for the person at the terminal on the error stream, so that the output stays pure data.</summary>
static class Report
{
    /// <summary>Tells each as it comes, and at the end what was refused.</summary>
    /// <returns>The exit code.</returns>
    public static int Each(IEnumerable<Told> press, CancellationToken cancel)
    {
        var (taken, refusals) = (0, new List<Refusal>());
        foreach (var told in press)
        {
            cancel.ThrowIfCancellationRequested();
            if (told.Refusal is { } refusal)
                refusals.Add(refusal);
            else
                taken++;
            Console.Out.Write(told.Text);
        }
        return Refusals(refusals, taken);
    }

    /// <summary>Says what was refused and why.</summary>
    /// <returns>The exit code: all taken, some refused, or nothing taken at all.</returns>
    public static int Refusals(IReadOnlyCollection<Refusal> refusals, int taken)
    {
        foreach (var refusal in refusals)
            Console.Error.WriteLine(OneLine.Of($"refused {refusal.Source} ({refusal.Stage}): {refusal.Reason}", 2000));
        return taken == 0 ? ExitCode.Trouble : refusals.Count == 0 ? ExitCode.All : ExitCode.SomeRefused;
    }

    /// <summary>Counts the pages done, on a terminal only.</summary>
    public static IProgress<int>? Progress() => Console.IsErrorRedirected ? null : new Counter();

    sealed class Counter : IProgress<int>
    {
        public void Report(int value) => Console.Error.Write($"\r{value} pages read\r");
    }
}
