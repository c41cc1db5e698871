using System.Diagnostics;
using System.Text;

namespace Casus.EndToEnd.Tests.Desk;

/// <summary>The real desk, in a process of its own, listening at a free port.</summary>
public sealed class OpenDesk : IDisposable
{
    readonly Process _process;
    readonly StringBuilder _errors = new();

    public OpenDesk(string folder, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Casus.App.dll"), "serve", .. arguments, "--port", "0"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, line) =>
        {
            lock (_errors)
                _errors.AppendLine(line.Data);
        };
        _process.BeginErrorReadLine();
        var address = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"The desk did not open: {Errors}");
        Address = new Uri(address.Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal));
    }

    public Uri Address { get; }

    /// <summary>What it said at the terminal so far.</summary>
    public string Errors
    {
        get
        {
            lock (_errors)
                return _errors.ToString();
        }
    }

    /// <summary>A visitor of its own, with its own cookies; it takes pages, follows no redirect by itself.</summary>
    public Visitor Visitor() => new(Address);

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
