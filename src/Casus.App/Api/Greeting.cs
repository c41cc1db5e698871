namespace Casus.App.Api;

/// <summary>What is said at the terminal when the desk is open.</summary>
static class Greeting
{
    public static void Write(DeskSettings settings, string url, Doorkeeper doorkeeper)
    {
        Console.Out.WriteLine(url);
        Console.Error.WriteLine($"The desk of {settings.File} is open. Ctrl-C closes it.");
        if (doorkeeper.FirstRunKey is { } key)
            Console.Error.WriteLine($"No password is set yet. Whoever opens this address first sets it:\n{url}/first-run?key={key}");
        if (!settings.IsLocal)
            Console.Error.WriteLine("It can be reached from other machines, without encryption: put a server that speaks TLS before it.");
    }
}
