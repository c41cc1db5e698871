using System.Net;

namespace Casus.App.Api;

/// <summary>What the desk is opened with: the situation file, where it listens, and the names by which it may be called.</summary>
sealed record DeskSettings(string File, IPAddress Address, int Port)
{
    /// <summary>Host names, beyond those of this machine, that a request may name.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Nobody but this machine can reach it.</summary>
    public bool IsLocal => IPAddress.IsLoopback(Address);
}
