using System.Net;

namespace Casus.Tell.Forms;

/// <summary>Text as HTML: every character that could be markup is encoded.</summary>
static class Html
{
    public static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");

    /// <summary>An address that may be a link: http and https only.</summary>
    public static bool IsLink(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
