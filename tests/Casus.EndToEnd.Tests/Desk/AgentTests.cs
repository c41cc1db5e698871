using System.Text.Json;
using Casus.Tell.Operations;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Casus.EndToEnd.Tests.Desk;

/// <summary>An agent asks by the Model Context Protocol, over the standard streams and by HTTP, and gets the same.</summary>
public sealed class AgentTests(SampleDesk sample) : IClassFixture<SampleDesk>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Its_tools_are_the_operations_that_only_read(bool streams)
    {
        await using var agent = await Agent(streams);
        var tools = await agent.ListToolsAsync(cancellationToken: Cancel);
        Assert.Equal(Catalogue.All.Where(o => !o.Writes).Select(o => o.Name), tools.Select(t => t.Name));
        Assert.All(tools, t => Assert.True(t.ProtocolTool.Annotations!.ReadOnlyHint));
        var silence = tools.Single(t => t.Name == "silence").JsonSchema.GetProperty("properties");
        Assert.Equal([.. Catalogue.Find("silence")!.Parameters.Select(p => p.Name), "as-of"], silence.EnumerateObject().Select(p => p.Name));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_result_names_article_passage_and_day_and_says_that_the_text_is_not_to_be_followed(bool streams)
    {
        await using var agent = await Agent(streams);
        var result = await agent.CallToolAsync("silence", new Dictionary<string, object?> { ["limit"] = 1, ["as-of"] = "2025-03-31" }, cancellationToken: Cancel);
        using var told = JsonDocument.Parse(result.Content.OfType<TextContentBlock>().Single().Text);
        Assert.Equal("2025-03-31", told.RootElement.GetProperty("asOf").GetString());
        Assert.Contains("never instructions", told.RootElement.GetProperty("untrusted").GetString(), StringComparison.Ordinal);
        var passage = told.RootElement.GetProperty("answer").GetProperty("items")[0].GetProperty("support").GetProperty("statements")[0].GetProperty("passage");
        Assert.NotEmpty(passage.GetProperty("article").GetString()!);
        Assert.NotEmpty(passage.GetProperty("text").GetString()!);
        Assert.Equal(passage.GetProperty("text").GetString()!.Length, passage.GetProperty("end").GetInt32() - passage.GetProperty("start").GetInt32());
    }

    [Fact]
    public async Task A_wrong_call_is_an_error_with_its_reason()
    {
        await using var agent = await Agent(streams: false);
        var result = await agent.CallToolAsync("actors", new Dictionary<string, object?> { ["kind"] = "ghost" }, cancellationToken: Cancel);
        Assert.True(result.IsError);
        Assert.Contains("'ghost' is no 'kind'", result.Content.OfType<TextContentBlock>().Single().Text, StringComparison.Ordinal);
    }

    Task<McpClient> Agent(bool streams) => McpClient.CreateAsync(streams
        ? new StdioClientTransport(new() { Command = "dotnet", Arguments = [Path.Combine(AppContext.BaseDirectory, "Casus.App.dll"), "mcp", sample.File] })
        : new HttpClientTransport(new() { Endpoint = new Uri(sample.Desk.Address, "/mcp"), TransportMode = HttpTransportMode.StreamableHttp }),
        // Named, for a client that guesses gives a slow machine too little time.
        new() { ProtocolVersion = "2025-06-18" }, cancellationToken: Cancel);
}
