using System.Runtime.InteropServices;
using System.Text;

namespace Casus.Acquire;

/// <summary>Tells files from what only lies where files lie: pipes, sockets and devices, which may never end or never answer.</summary>
static class FileKind
{
    const int Kinds = 0xF000;

    // The type bits of a file's mode, the same on every Unix (POSIX, sys/stat.h).
    static readonly Dictionary<int, string> Names = new()
    {
        [0x1000] = "a named pipe",
        [0x2000] = "a device",
        [0x6000] = "a device",
        [0xC000] = "a socket",
    };

    /// <summary>Why what lies at a path is not to be opened, or null. Links are followed.</summary>
    public static string? Problem(string path) =>
        !OperatingSystem.IsWindows() && !IsHandedOver(path) && Names.TryGetValue(Mode(path) & Kinds, out var name)
            ? $"it is {name}, not a file"
            : null;

    // What a shell puts in place of <(command) is a pipe and meant to be read.
    static bool IsHandedOver(string path) =>
        path.StartsWith("/dev/fd/", StringComparison.Ordinal) || path.StartsWith("/proc/self/fd/", StringComparison.Ordinal) || path == "/dev/stdin";

    // .NET tells pipes from files nowhere in public, but its own native part does, alike on every Unix: two integers, flags and mode, come first.
    static int Mode(string path)
    {
        var status = new byte[512];
        return Stat(Encoding.UTF8.GetBytes(path + '\0'), status) == 0 ? BitConverter.ToInt32(status, sizeof(int)) : 0;
    }

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    static extern int Stat(byte[] path, [Out] byte[] status);
}
