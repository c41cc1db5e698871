using System.Security.Cryptography;
using System.Text;

namespace Casus.Acquire;

/// <summary>The address of a page in the one form by which it is known: without what tracks its reader, and the same for both schemes.</summary>
public static class Address
{
    // No page has a longer one.
    const int Longest = 8000;

    static readonly HashSet<string> Trackers = new(Table.Lines("acquire/trackers.txt").Where(t => t[^1] != '*'), StringComparer.OrdinalIgnoreCase);

    static readonly string[] Prefixes = [.. Table.Lines("acquire/trackers.txt").Where(t => t[^1] == '*').Select(t => t[..^1])];

    /// <summary>Whether this names something on the web rather than a file.</summary>
    public static bool IsWeb(string path) =>
        path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The address without user, fragment and tracking parameters; null where it is none of the web.</summary>
    public static string? Canonical(string? address) =>
        Parsed(address) is { } uri ? $"{uri.Scheme}://{Host(uri)}{uri.AbsolutePath}{Query(Telling(uri))}" : null;

    /// <summary>
    /// The address that a page declares as its own, if that can be: on the same site, and not the front page for every page.
    /// Otherwise the one it was found at.
    /// </summary>
    public static string? Canonical(string? address, string? declared) =>
        Parsed(address) is { } found && Parsed(declared) is { } told && Site(found) == Site(told) && (told.AbsolutePath != "/" || found.AbsolutePath == "/")
            ? Canonical(declared)
            : Canonical(address) ?? Canonical(declared);

    /// <summary>A name for the page at an address, the same however it was reached; null where the address is none of the web.</summary>
    public static string? Identity(string? address) =>
        Parsed(address) is { } uri
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Site(uri)}{uri.AbsolutePath.TrimEnd('/')}{Query(Telling(uri).Order(StringComparer.Ordinal))}")))[..16]
            : null;

    static Uri? Parsed(string? address) =>
        address is { Length: <= Longest } && Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.IdnHost.Length > 0 ? uri : null;

    static string Host(Uri uri)
    {
        var name = uri.HostNameType == UriHostNameType.IPv6 ? $"[{uri.IdnHost}]" : uri.IdnHost.TrimEnd('.').ToLowerInvariant();
        return uri.IsDefaultPort ? name : $"{name}:{uri.Port}";
    }

    static string Site(Uri uri) => Host(uri) is var host && host.StartsWith("www.", StringComparison.Ordinal) ? host["www.".Length..] : host;

    static IEnumerable<string> Telling(Uri uri) =>
        uri.Query.TrimStart('?').Split('&').Where(p => p.Length > 0 && !IsTracker(p.Split('=', 2)[0]));

    static string Query(IEnumerable<string> parameters) => string.Join('&', parameters) is { Length: > 0 } query ? $"?{query}" : "";

    static bool IsTracker(string name) =>
        Trackers.Contains(name) || Array.Exists(Prefixes, p => name.StartsWith(p, StringComparison.OrdinalIgnoreCase));
}
