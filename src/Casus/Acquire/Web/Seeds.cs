using System.Text;
using Casus.Acquire.Feeds;

namespace Casus.Acquire.Web;

/// <summary>The addresses that somebody asks for: given as such, or in a file – an OPML list, a feed, or one a line.</summary>
public static class Seeds
{
    /// <summary>The addresses in order, and what names none.</summary>
    public static (IReadOnlyList<string> Addresses, IReadOnlyList<Refusal> Refusals) Of(IEnumerable<string> named)
    {
        var (addresses, refusals) = (new List<string>(), new List<Refusal>());
        foreach (var name in named)
        {
            var (found, problem) = Address.IsWeb(name) ? ([name], null) : InFile(name);
            addresses.AddRange(found);
            if (problem is not null)
                refusals.Add(new(name, "acquire", problem));
        }
        return (addresses, refusals);
    }

    static (IReadOnlyList<string> Found, string? Problem) InFile(string file)
    {
        using var opening = Opening.File(file);
        var capture = opening.Whole();
        if (capture.Problem is { } problem)
            return ([], problem);
        var links = FeedPages.Links(capture.Content);
        var found = links.Count > 0 ? links : [.. Lines(capture.Content)];
        return (found, found.Count > 0 ? null : "it names no address of the web");
    }

    static IEnumerable<string> Lines(byte[] content) =>
        (Charset.Of(content) ?? Encoding.UTF8).GetString(content).Split('\n').Select(l => l.Trim().TrimStart('\uFEFF')).Where(Address.IsWeb);
}
