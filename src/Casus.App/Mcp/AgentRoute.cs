using System.Text.Json;
using Casus.App.Api;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Casus.App.Mcp;

/// <summary>The protocol's streamable HTTP transport, without sessions: each request stands alone, as every tool only reads.</summary>
static class AgentRoute
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/mcp", Answer);

    static async Task Answer(HttpContext context, Shelf shelf)
    {
        JsonRpcMessage? message;
        try
        {
            message = await JsonSerializer.DeserializeAsync<JsonRpcMessage>(context.Request.Body, McpJsonUtilities.DefaultOptions, context.RequestAborted);
        }
        catch (JsonException)
        {
            message = null;
        }
        if (message is null)
        {
            await Trouble.Write(context, StatusCodes.Status400BadRequest, "That is no message.", "Send one JSON-RPC message of the Model Context Protocol.");
            return;
        }
        await using var transport = new StreamableHttpServerTransport { Stateless = true };
        await using var server = McpServer.Create(transport, AgentServer.Options(shelf));
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        var serving = server.RunAsync(ending.Token);
        context.Response.ContentType = "text/event-stream";
        if (!await transport.HandlePostRequestAsync(message, context.Response.Body, ending.Token))
        {
            context.Response.ContentType = null;
            context.Response.StatusCode = StatusCodes.Status202Accepted;
        }
        await ending.CancelAsync();
        await serving.ContinueWith(_ => { }, TaskScheduler.Default);
    }
}
