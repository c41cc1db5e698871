using System.Security.Cryptography;
using Casus.Acquire.Feeds;

namespace Casus.Acquire.Web;

/// <summary>Visits single addresses, keeps what is new, and writes it into the journal.</summary>
sealed class Visitor(Fetcher fetcher, Journal journal, WarcWriter? warc, TimeProvider clock)
{
    public async Task<Visit> Visit(string address, CancellationToken cancel)
    {
        if (journal.IsDone(address))
            return journal.Of(address)?.Links is { } links ? new Visit.Led(address, links) : new Visit.Done(address);
        var known = journal.Of(address);
        return await fetcher.Get(new Uri(address), known, cancel) switch
        {
            Fetched.Got got => Keep(address, got, known),
            Fetched.Unchanged => Same(known!),
            Fetched.Refused refused => Refused(address, refused.Reason),
            var other => throw new NotSupportedException(other.GetType().Name),
        };
    }

    Visit Same(Visited known)
    {
        journal.Add(known with { At = clock.GetUtcNow() });
        return known.Links is { } links ? new Visit.Led(known.Address, links) : new Visit.Unchanged(known.Address);
    }

    Visit Keep(string address, Fetched.Got got, Visited? known)
    {
        var type = ContentType.Parse(got.Reply.Fields["Content-Type"]);
        var isFeed = FeedKinds.Of(got.Content) != FeedKind.None;
        if (!isFeed && !type.IsHtml && !type.IsPlain && type.MediaType.Length > 0)
            return Refused(address, $"it is {type.MediaType}, neither a page nor a feed");
        var visited = new Visited(address, got.Reply.Address.AbsoluteUri, clock.GetUtcNow())
        {
            ETag = got.Reply.Fields["ETag"],
            Modified = got.Reply.Fields["Last-Modified"],
            Digest = Convert.ToHexStringLower(SHA256.HashData(got.Content)),
            Links = isFeed ? FeedPages.Links(got.Content) : null,
        };
        // Not every host says by itself that nothing has changed.
        if (visited.Digest == known?.Digest)
            return Same(visited);
        if (!isFeed)
            warc?.Write(got.Reply);
        journal.Add(visited);
        return isFeed ? new Visit.Led(address, visited.Links!) : new Visit.Taken(ToPage(got, type, visited), known?.Digest is not null);
    }

    static Page ToPage(Fetched.Got got, ContentType type, Visited visited) =>
        new(visited.Final, type.IsPlain ? "text/plain" : "text/html", got.Content)
        {
            Url = visited.Final,
            Charset = type.Charset,
            Fetched = visited.At,
        };

    static Visit.Refused Refused(string address, string reason) => new(new(address, "acquire", reason));
}
