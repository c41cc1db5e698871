using System.Net;
using System.Net.Sockets;

namespace Casus.Acquire.Web;

/// <summary>Looks a name up. Tests give their own.</summary>
public delegate Task<IPAddress[]> Resolver(string host, CancellationToken cancel);

/// <summary>
/// Opens connections to public addresses only. The address that is checked is the one that is connected to, so a name that changes its
/// mind between two look-ups gains nothing; and it is done for each connection, so for each redirect.
/// </summary>
sealed class Connector(Resolver resolve, Func<IPAddress, string?> closed)
{
    public async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var end = context.DnsEndPoint;
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(await Open(end.Host, cancel), end.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    async Task<IPAddress[]> Open(string host, CancellationToken cancel)
    {
        var addresses = IPAddress.TryParse(host.Trim('[', ']'), out var literal) ? [literal] : await resolve(host, cancel);
        var open = addresses.Where(a => closed(a) is null).ToArray();
        return open.Length > 0 ? open
            : addresses.Length == 0 ? throw new SocketException((int)SocketError.HostNotFound)
            : throw new ClosedAddressException($"'{host}' is at {addresses[0]}, which is {closed(addresses[0])}; --allow-private permits it");
    }
}
