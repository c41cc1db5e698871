using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Casus.Tests.Acquire.Web;

/// <summary>A server on this machine that answers byte for byte as it is told to, however wrong that is.</summary>
sealed class RudeServer : IDisposable
{
    readonly TcpListener _listener = new(IPAddress.Any, 0);
    readonly ConcurrentDictionary<string, Func<Request, Stream, Task>> _answers = new();
    readonly CancellationTokenSource _stop = new();

    public RudeServer()
    {
        _listener.Start();
        On("/robots.txt", Reply("", status: 404));
        _ = Listen();
    }

    public sealed record Request(string Path, string Fields);

    public ConcurrentQueue<Request> Requests { get; } = [];

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Address(string path, string host = "127.0.0.1") => string.Create(CultureInfo.InvariantCulture, $"http://{host}:{Port}{path}");

    public int Count(string path) => Requests.Count(r => r.Path == path);

    public void On(string path, Func<Request, Stream, Task> answer) => _answers[path] = answer;

    public void On(string path, byte[] answer) => On(path, (_, stream) => stream.WriteAsync(answer).AsTask());

    public void On(string path, params byte[][] answers)
    {
        var next = -1;
        On(path, (_, stream) => stream.WriteAsync(answers[Math.Min(Interlocked.Increment(ref next), answers.Length - 1)]).AsTask());
    }

    public static byte[] Reply(string body, string fields = "Content-Type: text/html; charset=utf-8\r\n", int status = 200) => Reply(Encoding.UTF8.GetBytes(body), fields, status);

    public static byte[] Reply(byte[] body, string fields = "", int status = 200) =>
        [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} X\r\nConnection: close\r\nContent-Length: {body.Length}\r\n{fields}\r\n")), .. body];

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    async Task Listen()
    {
        try
        {
            while (true)
                _ = Answer(await _listener.AcceptTcpClientAsync(_stop.Token));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    async Task Answer(TcpClient client)
    {
        using (client)
            try
            {
                var stream = client.GetStream();
                var head = new StringBuilder();
                var buffer = new byte[4096];
                while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
                    if (await stream.ReadAsync(buffer) is var read and > 0)
                        head.Append(Encoding.ASCII.GetString(buffer, 0, read));
                    else
                        return;
                var request = new Request(head.ToString().Split(' ', 3)[1], head.ToString());
                Requests.Enqueue(request);
                await (_answers.TryGetValue(request.Path, out var answer) ? answer(request, stream) : stream.WriteAsync(Reply("none", status: 404)).AsTask());
                client.Client.Shutdown(SocketShutdown.Send);
            }
            catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException)
            {
                // Who asked has hung up.
            }
    }
}
