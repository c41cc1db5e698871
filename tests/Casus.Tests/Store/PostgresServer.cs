using System.Diagnostics;

namespace Casus.Tests.Store;

/// <summary>A private PostgreSQL server in a folder of its own, reached by a socket in it; null where PostgreSQL is not installed.</summary>
public sealed class PostgresServer : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("casus-pg-").FullName;
    readonly string? _programs = Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(d => Path.Combine(d, "bin")).LastOrDefault(d => File.Exists(Path.Combine(d, "initdb")))
        : null;

    public PostgresServer()
    {
        if (_programs is null)
            return;
        if (Environment.UserName == "root")
            Run("chown", "postgres", _folder);
        As("initdb", "-D", Data, "-A", "trust", "-U", "casus", "-E", "UTF8", "--locale=C", "--no-sync");
        As("pg_ctl", "-D", Data, "-w", "-l", Path.Combine(_folder, "log"), "-o", $"-k {_folder} -c listen_addresses= -c fsync=off", "start");
        Address = $"Host={_folder};Username=casus;Database=postgres;Pooling=false";
    }

    /// <summary>How it is reached, or null.</summary>
    public string? Address { get; }

    string Data => Path.Combine(_folder, "data");

    public void Dispose()
    {
        if (_programs is not null)
            As("pg_ctl", "-D", Data, "-m", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    // PostgreSQL refuses to run as root.
    void As(string program, params string[] arguments)
    {
        var path = Path.Combine(_programs!, program);
        if (Environment.UserName == "root")
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        else
            Run(path, arguments);
    }

    static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = "/" })!;
        // The server inherits the stream: what it says is not waited for.
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
