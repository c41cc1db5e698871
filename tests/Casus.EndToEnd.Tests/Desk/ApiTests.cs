using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Casus.Tell.Operations;
using Microsoft.OpenApi;

namespace Casus.EndToEnd.Tests.Desk;

/// <summary>The HTTP API answers what the catalogue names, no more and no less.</summary>
public sealed class ApiTests(SampleDesk sample) : IClassFixture<SampleDesk>
{
    [Fact]
    public async Task Every_operation_that_only_reads_has_a_route_and_answers_json()
    {
        using var visitor = sample.Desk.Visitor();
        foreach (var operation in Catalogue.All.Where(o => !o.Writes))
        {
            using var answer = await visitor.Get($"/api/v1/{operation.Name}{(operation.Name == "article" ? "?article=basin-wire-quiet" : "")}");
            Assert.True(answer.IsSuccessStatusCode, $"{operation.Name}: {answer.StatusCode}");
            using var told = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.NotEqual(JsonValueKind.Undefined, told.RootElement.ValueKind);
        }
    }

    [Fact]
    public async Task The_document_is_valid_OpenAPI_3_1_and_names_every_operation_with_its_parameters()
    {
        using var visitor = sample.Desk.Visitor();
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(await visitor.Text("/openapi.json")));
        var read = await OpenApiDocument.LoadAsync(stream, "json", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
        foreach (var operation in Catalogue.All.Where(o => !o.Writes))
        {
            var described = read.Document!.Paths[$"/api/v1/{operation.Name}"].Operations![HttpMethod.Get];
            Assert.Equal([.. operation.Parameters.Select(p => p.Name), "as-of"], described.Parameters!.Select(p => p.Name));
        }
        foreach (var operation in Catalogue.All.Where(o => o.Writes))
        {
            var described = read.Document!.Paths[$"/api/v1/{operation.Name}"].Operations![HttpMethod.Post];
            Assert.Equal(operation.Parameters.Select(p => p.Name), described.RequestBody!.Content!["application/json"].Schema!.Properties!.Keys);
        }
        Assert.Equal(Catalogue.All.Count, read.Document!.Paths.Count);
    }

    [Fact]
    public async Task A_list_is_walked_by_its_cursor_to_the_end_and_nothing_is_told_twice()
    {
        using var visitor = sample.Desk.Visitor();
        var (ids, next, total) = (new List<string>(), "/api/v1/actors?limit=30", 0);
        while (next is not null)
        {
            using var answer = await visitor.Get(next);
            using var page = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            total = page.RootElement.GetProperty("total").GetInt32();
            ids.AddRange(page.RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!));
            next = answer.Headers.TryGetValues("Link", out var link) ? link.Single().Split('<', '>')[1] : null;
        }
        Assert.True(total > 30);
        Assert.Equal(total, ids.Distinct().Count());
        Assert.Equal(total, ids.Count);
    }

    [Fact]
    public async Task An_answer_that_the_caller_has_already_is_not_sent_again()
    {
        using var visitor = sample.Desk.Visitor();
        using var first = await visitor.Get("/api/v1/ties");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/ties") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var again = await visitor.Send(request);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        using var other = new HttpRequestMessage(HttpMethod.Get, "/api/v1/ties?as-of=2025-03-12") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var changed = await visitor.Send(other);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/actors?limit=many", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/actors?colour=red", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/actors?as-of=soon", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/article?article=nowhere", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_answered_is_a_problem_with_its_reason(string path, HttpStatusCode code)
    {
        using var visitor = sample.Desk.Visitor();
        using var answer = await visitor.Get(path);
        Assert.Equal(code, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.StartsWith("urn:casus:problem:", problem.RootElement.GetProperty("type").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(problem.RootElement.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task A_program_shows_its_key_where_a_password_is_demanded()
    {
        using var casus = new Program();
        using var desk = new OpenDesk(casus.Folder, ["s.casus"], ("CASUS_READER_PASSWORD", "reader words"));
        using var visitor = desk.Visitor();
        using var without = await visitor.Get("/api/v1/actors");
        Assert.Equal(HttpStatusCode.Unauthorized, without.StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/actors") { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", "reader words") } };
        using var with = await visitor.Send(request);
        Assert.Equal(HttpStatusCode.OK, with.StatusCode);
    }

    [Fact]
    public async Task As_of_a_day_it_answers_what_was_known_then()
    {
        using var visitor = sample.Desk.Visitor();
        Assert.True(await Total("/api/v1/articles?as-of=2025-03-12") < await Total("/api/v1/articles"));

        async Task<int> Total(string path)
        {
            using var page = JsonDocument.Parse(await visitor.Text(path));
            return page.RootElement.GetProperty("total").GetInt32();
        }
    }
}
