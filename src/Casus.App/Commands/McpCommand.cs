using System.CommandLine;
using Casus.App.Api;
using Casus.App.Mcp;

namespace Casus.App.Commands;

/// <summary><c>casus mcp FILE</c>: a situation for an agent, by the Model Context Protocol over the standard streams.</summary>
static class McpCommand
{
    public static Command Create()
    {
        var command = new Command("mcp", "Lets an agent ask a situation, by the Model Context Protocol over standard input and output. It can write nothing.");
        var file = new Argument<string>("FILE") { Description = "A situation file (.casus) or the folder it lies in." };
        command.Arguments.Add(file);
        command.SetAction((call, cancel) =>
        {
            var path = SubjectArgument.Existing(call.GetRequiredValue(file));
            return Serve(path, cancel);
        });
        return command;
    }

    static Task<int> Serve(string path, CancellationToken cancel) => AgentServer.Run(new Shelf(path), cancel);
}
