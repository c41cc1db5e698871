using System.Diagnostics;
using System.Globalization;
using Casus.Acquire;
using Casus.Clean;
using Casus.Work;

namespace Casus.Benchmarks;

/// <summary>Shows that memory stays flat over as many pages as one likes: <c>memory [PAGES] [acquire|clean]</c>.</summary>
static class Memory
{
    public static void Run(string[] args)
    {
        var pages = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
        var clock = Stopwatch.StartNew();
        var done = 0;
        foreach (var kept in args.Contains("acquire") ? Take(pages) : Clean(pages))
            if (kept && ++done % Math.Max(1, pages / 10) == 0)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{done,9} pages, {done / clock.Elapsed.TotalSeconds,8:0} a second, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
        if (done != pages)
            throw new InvalidOperationException($"{pages - done} pages were lost");
    }

    static IEnumerable<bool> Take(int pages) => Open(pages).Select(a => a is Acquired.Taken);

    static IEnumerable<bool> Clean(int pages) => Intake.Clean(Open(pages)).Select(c => c is Cleaned.Kept);

    static IEnumerable<Acquired> Open(int pages) => Sources.Open(["-"], input: new Crawl(pages));
}
