using System.Net;
using System.Net.Http.Json;

namespace Casus.EndToEnd.Tests.Desk;

/// <summary>Analysts decide at the desk; a decision on an outdated view is refused with what changed, and every attempt is written down.</summary>
public sealed class DecisionTests(SampleDesk sample) : IClassFixture<SampleDesk>
{
    [Fact]
    public async Task A_decision_holds_is_refused_on_an_outdated_view_and_can_be_undone()
    {
        using var first = sample.Desk.Visitor();
        using var second = sample.Desk.Visitor();
        var (seen, old) = (Seen(await first.Text("/decisions")), Seen(await second.Text("/decisions")));
        using var rated = await first.Submit("/decisions", "/forms/decide", ("do", "rate-outlet"), ("seen", seen), ("outlet", "Basin Wire"), ("grade", "B"), ("by", "Ada"), ("reason", "its corrections are prompt"));
        Assert.Equal("/decisions", rated.Headers.Location!.OriginalString);
        Assert.Contains("its corrections are prompt", await first.Text("/decisions"), StringComparison.Ordinal);

        using var outdated = await second.Submit("/decisions", "/forms/decide", ("do", "rate-outlet"), ("seen", old), ("outlet", "Basin Wire"), ("grade", "E"), ("by", "Bo"), ("reason", "too quick"));
        Assert.Equal(HttpStatusCode.Conflict, outdated.StatusCode);
        Assert.Contains("Ada decided", WebUtility.HtmlDecode(await outdated.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);

        var page = await first.Text("/decisions");
        var id = page.Split("name=\"decision\" value=\"")[1].Split('"')[0];
        using var undone = await first.Submit("/decisions", "/forms/decide", ("do", "undo"), ("seen", Seen(page)), ("decision", id), ("by", "Ada"), ("reason", "I was wrong"));
        Assert.Contains("(undone)", await first.Text("/decisions"), StringComparison.Ordinal);

        var log = await File.ReadAllTextAsync(sample.File + ".audit.jsonl", TestContext.Current.CancellationToken);
        Assert.Contains("\"outcome\":\"Outdated\"", log, StringComparison.Ordinal);
        Assert.Contains("\"outcome\":\"Decided\"", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_decides_by_naming_what_it_has_seen()
    {
        using var casus = new Program();
        casus.Put("a.jsonl", """{"id":"a","title":"Orlandia condemns the pact","outlet":"Union Wire","published":"2031-05-03","text":"BERN, May 3 (Union Wire) - The foreign minister of Orlandia condemned the pact between Tamria and Belmark on Friday.\n\n\"We oppose this pact,\" said Vera Holt, the foreign minister of Orlandia. Tamria declined to comment on the treaty."}""" + "\n");
        casus.Run("brief", "a.jsonl", "--out", "s");
        using var desk = new OpenDesk(casus.Folder, ["s"]);
        using var program = desk.Visitor();
        using var without = await Post(null);
        Assert.Equal(HttpStatusCode.PreconditionRequired, without.StatusCode);
        using var list = await program.Get("/api/v1/decisions");
        var tag = list.Headers.GetValues("Decisions-Tag").Single();
        using var decided = await Post(tag);
        Assert.Equal(HttpStatusCode.Created, decided.StatusCode);
        using var again = await Post(tag);
        Assert.Equal(HttpStatusCode.PreconditionFailed, again.StatusCode);

        async Task<HttpResponseMessage> Post(string? seen)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/no-copy") { Content = JsonContent.Create(new { article = "a", by = "Ada", reason = "own reporting" }) };
            if (seen is not null)
                request.Headers.TryAddWithoutValidation("If-Match", $"\"{seen}\"");
            return await program.Send(request);
        }
    }

    static string Seen(string page) => page.Split("name=\"seen\" value=\"")[1].Split('"')[0];
}
