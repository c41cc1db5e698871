using System.Diagnostics;
using System.Net.Sockets;
using Casus.Acquire;

namespace Casus.Tests.Acquire;

/// <summary>What lies where files lie and is none: nothing of it stops the others.</summary>
public sealed class StrangeFileTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("casus-strange-").FullName;

    public StrangeFileTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes and sockets do not lie in folders here");
        File.WriteAllText(In("z.txt"), "text");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_named_pipe_is_refused()
    {
        using var made = Process.Start("mkfifo", [In("a.txt")]);
        made.WaitForExit();
        Assert.Contains("a named pipe", Refusal(), StringComparison.Ordinal);
        Assert.IsType<Acquired.Refused>(Assert.Single(Sources.Open([In("a.txt")])));
    }

    [Fact]
    public void A_socket_is_refused()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(In("a.txt")));
        Assert.Contains("a socket", Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dev/zero", "a device")]
    [InlineData("a.txt", "")]
    [InlineData("nowhere.txt", "no such file")]
    public void A_link_to_no_file_is_refused(string target, string reason)
    {
        File.CreateSymbolicLink(In("a.txt"), target);
        Assert.Contains(reason, Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_the_folder_above_is_not_followed()
    {
        Directory.CreateSymbolicLink(In("again"), _folder);
        Assert.Contains("link to a folder", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_many_levels_is_walked()
    {
        Directory.CreateDirectory(Path.Combine([_folder, .. Enumerable.Repeat("deep", 200)]));
        Assert.Single(Sources.Open([_folder]));
    }

    [Fact]
    public void A_file_that_is_named_twice_is_taken_once() =>
        Assert.Single(Sources.Open([In("z.txt"), In("z.txt"), _folder]));

    /// <summary>Why the one strange file was refused, the other file having come through.</summary>
    string Refusal()
    {
        var acquired = Sources.Open([_folder]).ToList();
        Assert.Single(acquired.OfType<Acquired.Taken>());
        return Assert.Single(acquired.OfType<Acquired.Refused>()).Refusal.Reason;
    }

    string In(string name) => Path.Combine(_folder, name);
}
