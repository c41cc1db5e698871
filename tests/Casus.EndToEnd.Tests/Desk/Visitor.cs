using System.Net;
using System.Text.RegularExpressions;

namespace Casus.EndToEnd.Tests.Desk;

/// <summary>A browser without a window: cookies, pages, forms.</summary>
public sealed partial class Visitor : IDisposable
{
    readonly HttpClient _client;

    public Visitor(Uri address)
    {
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
    }

    public Task<HttpResponseMessage> Get(string path) => _client.GetAsync(new Uri(path, UriKind.Relative));

    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => _client.SendAsync(request);

    public async Task<string> Text(string path) => await _client.GetStringAsync(new Uri(path, UriKind.Relative));

    /// <summary>Loads a page for the token of its form, and sends the form.</summary>
    public async Task<HttpResponseMessage> Submit(string page, string action, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await Text(page)).Groups[1].Value;
        return await Send(action, [("__RequestVerificationToken", WebUtility.HtmlDecode(token)), .. fields]);
    }

    /// <summary>Sends a form as it is.</summary>
    public Task<HttpResponseMessage> Send(string action, params (string Name, string Value)[] fields) =>
        _client.PostAsync(new Uri(action, UriKind.Relative), new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))));

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
