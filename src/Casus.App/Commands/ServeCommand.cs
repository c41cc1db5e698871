using System.CommandLine;
using System.Net;
using Casus.App.Api;
using Casus.Store;

namespace Casus.App.Commands;

/// <summary><c>casus serve</c>: opens the desk over one situation.</summary>
static class ServeCommand
{
    const int UsualPort = 8473;

    public static Command Create()
    {
        var command = new Command("serve", "Opens a situation in the browser, as an HTTP API, and for agents. On this machine only, unless told otherwise.");
        var file = new Argument<string>("FILE") { Description = "A situation file (.casus) or the folder it lies in; a new one is made where there is none.", DefaultValueFactory = _ => "situation.casus" };
        var address = new Option<IPAddress>("--address")
        {
            Description = "The address to listen at. Any but this machine's own demands a password: CASUS_PASSWORD, or a link that is shown once.",
            DefaultValueFactory = _ => IPAddress.Loopback,
            CustomParser = result => IPAddress.TryParse(result.Tokens[0].Value, out var given) ? given : Wrong(result),
        };
        var port = new Option<int>("--port") { Description = "The port; 0 takes a free one.", DefaultValueFactory = _ => UsualPort };
        var hosts = new Option<string[]>("--host") { Description = "A name by which the desk may be called, beside the names of this machine." };
        command.Arguments.Add(file);
        foreach (var option in new Option[] { address, port, hosts })
            command.Options.Add(option);
        command.SetAction((call, cancel) =>
        {
            var settings = new DeskSettings(Existing(call.GetRequiredValue(file)), call.GetRequiredValue(address), call.GetValue(port)) { Hosts = call.GetValue(hosts) ?? [] };
            return Desk.Run(settings, cancel);
        });
        return command;
    }

    static IPAddress? Wrong(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError($"'{result.Tokens[0].Value}' is no address. Write 127.0.0.1, or 0.0.0.0 for all.");
        return null;
    }

    /// <summary>The file, which is there afterwards and can be used.</summary>
    static string Existing(string path)
    {
        var file = Path.GetFullPath(Directory.Exists(path) ? Path.Combine(path, "situation.casus") : path);
        SqliteStore.Open(file).Dispose();
        return file;
    }
}
