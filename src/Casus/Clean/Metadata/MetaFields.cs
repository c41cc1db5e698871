using AngleSharp.Html.Dom;

namespace Casus.Clean.Metadata;

/// <summary>The meta elements of a page by name, property or itemprop, in lower case.</summary>
sealed class MetaFields
{
    readonly ILookup<string, string> _fields;

    public MetaFields(IHtmlDocument document) =>
        _fields = document.All.Where(e => e.LocalName == "meta")
            .Select(e => (Name: e.GetAttribute("property") ?? e.GetAttribute("name") ?? e.GetAttribute("itemprop") ?? e.GetAttribute("http-equiv"), Value: e.GetAttribute("content")))
            .Where(p => p.Name is not null && !string.IsNullOrWhiteSpace(p.Value))
            .ToLookup(p => p.Name!.ToLowerInvariant(), p => p.Value!);

    public string? First(params string[] names) => names.Select(n => _fields[n].FirstOrDefault()).FirstOrDefault(v => v is not null);

    /// <summary>All values of the first of these names that has any.</summary>
    public IReadOnlyList<string> All(params string[] names) => names.Select(n => _fields[n].ToList()).FirstOrDefault(v => v.Count > 0) ?? [];
}
