using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Casus.Acquire.Web;

/// <summary>
/// Brings pages from the network: those asked for, and those that feeds and lists lead to. Many hosts at a time, each of them one request
/// after the other. With a folder, pages are kept there, and what was had before is asked for only if it has changed.
/// </summary>
public sealed class Acquisition : IDisposable
{
    // A list leads to feeds, a feed to pages, a page nowhere.
    const int MostRounds = 3;

    readonly FetchOptions _options;
    readonly Fetcher _fetcher;
    readonly Journal _journal;
    readonly Visitor _visitor;

    public Acquisition(FetchOptions options, TimeProvider clock, string? folder = null)
    {
        (_options, _fetcher, _journal) = (options, new(options, clock), new(folder));
        _visitor = new(_fetcher, _journal, folder is null ? null : new(folder, clock), clock);
    }

    /// <summary>How many visits a run made that was broken off, which this one takes up.</summary>
    public int Resumed => _journal.Done;

    public async IAsyncEnumerable<Visit> Run(IEnumerable<string> addresses, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        _journal.Begin();
        var met = new HashSet<string>(StringComparer.Ordinal);
        var next = addresses.ToList();
        for (var round = 0; round < MostRounds && next.Count > 0; round++)
        {
            var (asked, links) = (new List<string>(), new List<string>());
            foreach (var address in next)
                if (Address.Canonical(address) is not { } canonical)
                    yield return new Visit.Refused(new(address, "acquire", "it is no address of the web"));
                else if (met.Add(Address.Identity(canonical)!))
                    asked.Add(canonical);
            await foreach (var visit in Round(asked, cancel))
            {
                links.AddRange((visit as Visit.Led)?.Links ?? []);
                yield return visit;
            }
            next = links;
        }
        _journal.End();
    }

    public void Dispose() => _fetcher.Dispose();

    async IAsyncEnumerable<Visit> Round(List<string> addresses, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        // Few wait to be taken, so that pages do not pile up.
        var visits = Channel.CreateBounded<Visit>(_options.Hosts * 2);
        var work = Task.Run(() => Work(addresses, visits.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var visit in visits.Reader.ReadAllAsync(cancel))
                yield return visit;
        }
        finally
        {
            await stop.CancelAsync();
            await work;
        }
    }

    async Task Work(List<string> addresses, ChannelWriter<Visit> visits, CancellationToken cancel)
    {
        try
        {
            await Parallel.ForEachAsync(
                addresses.GroupBy(a => new Uri(a).Host, StringComparer.Ordinal),
                new ParallelOptions { MaxDegreeOfParallelism = _options.Hosts, CancellationToken = cancel },
                async (host, token) =>
                {
                    foreach (var address in host)
                        await visits.WriteAsync(await _visitor.Visit(address, token), token);
                });
            visits.Complete();
        }
        catch (Exception exception)
        {
            visits.Complete(exception);
        }
    }
}
