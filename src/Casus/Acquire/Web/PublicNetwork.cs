using System.Net;
using System.Net.Sockets;

namespace Casus.Acquire.Web;

/// <summary>Tells the addresses of the public Internet from those that lead into somebody's own network, or nowhere.</summary>
static class PublicNetwork
{
    static readonly (IPNetwork Network, string What)[] Closed =
        [.. Table.Rows("acquire/networks.tsv").Select(r => (IPNetwork.Parse(r[0]), r[1]))];

    // Prefixes of IPv6 under which an IPv4 address stands, and where (RFC 4291 2.5.5, RFC 6052, RFC 3056).
    static readonly (IPNetwork Network, int At)[] Embeddings =
    [
        (IPNetwork.Parse("::ffff:0:0/96"), 12),
        (IPNetwork.Parse("::ffff:0:0:0/96"), 12),
        (IPNetwork.Parse("::/96"), 12),
        (IPNetwork.Parse("64:ff9b::/96"), 12),
        (IPNetwork.Parse("2002::/16"), 2),
    ];

    /// <summary>What kind of closed address this is, also one that stands for it in IPv6; null for one of the public Internet.</summary>
    public static string? Problem(IPAddress address)
    {
        foreach (var (network, what) in Closed)
            if (network.Contains(address))
                return what;
        return Embedded(address) is { } inner ? Problem(inner) : null;
    }

    static IPAddress? Embedded(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return null;
        foreach (var (network, at) in Embeddings)
            if (network.Contains(address))
                return new(address.GetAddressBytes().AsSpan(at, 4));
        return null;
    }
}
