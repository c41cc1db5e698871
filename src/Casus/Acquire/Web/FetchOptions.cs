using System.Net;

namespace Casus.Acquire.Web;

/// <summary>How pages are fetched: with what patience, at what pace, under which name.</summary>
public sealed record FetchOptions
{
    /// <summary>The name by which robots.txt may speak of us.</summary>
    public const string Token = "casus";

    /// <summary>Hosts at addresses that are not public may be asked.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>Where the owner of a site can reach who runs this; part of the user agent.</summary>
    public string? Contact { get; init; }

    /// <summary>The time between two requests to one host, unless its robots.txt asks for more.</summary>
    public TimeSpan Pace { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pace a host is granted.</summary>
    public TimeSpan SlowestPace { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long one answer may take, from the first byte sent to the last one received.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a host that is busy or breaks off is asked.</summary>
    public int Tries { get; init; } = 4;

    /// <summary>The longest time that a host may ask us to wait; one that asks for more is left for another run.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(2);

    public int MostRedirects { get; init; } = 5;

    /// <summary>How many hosts are asked at a time; each of them one request after the other.</summary>
    public int Hosts { get; init; } = 8;

    public Resolver Resolve { get; init; } = (host, cancel) => Dns.GetHostAddressesAsync(host, cancel);

    /// <summary>What an address is that may not be asked; null for others.</summary>
    internal Func<IPAddress, string?> Closed { get; init; } = PublicNetwork.Problem;

    /// <summary>Who asks: the truth.</summary>
    public string Agent =>
        $"Casus/{typeof(FetchOptions).Assembly.GetName().Version?.ToString(3)} ({(Contact is null ? "press reader" : $"+{Contact}")}; robots.txt token: {Token})";
}
