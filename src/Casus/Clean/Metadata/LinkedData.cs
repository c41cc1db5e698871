using System.Text.Json;

namespace Casus.Clean.Metadata;

/// <summary>Reads the JSON-LD of a page (schema.org): the node of its article, whatever else is described beside it.</summary>
sealed class LinkedData
{
    const int MostNodes = 2000;

    static readonly string[] Types = ["NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "Article", "BlogPosting", "LiveBlogPosting", "ScholarlyArticle", "TechArticle", "Report", "WebPage"];

    readonly JsonElement? _article;
    readonly Dictionary<string, JsonElement> _byId = [];

    public LinkedData(IEnumerable<string> scripts)
    {
        var nodes = scripts.SelectMany(Nodes).Take(MostNodes).ToList();
        foreach (var node in nodes)
            if (String(node, "@id") is { } id)
                _byId.TryAdd(id, node);
        _article = nodes.Select(n => (Node: n, Rank: Rank(n))).Where(n => n.Rank >= 0).OrderBy(n => n.Rank).Select(n => (JsonElement?)n.Node).FirstOrDefault();
    }

    public string? Title => Text("headline") ?? Text("name");

    public string? Body => Text("articleBody") is { Length: > 200 } body ? body : null;

    public string? Published => Text("datePublished") ?? Text("dateCreated");

    public string? Updated => Text("dateModified");

    public string? Outlet => Names("publisher").FirstOrDefault() ?? Names("sourceOrganization").FirstOrDefault();

    public string? Section => Text("articleSection") ?? (Property("articleSection") is { ValueKind: JsonValueKind.Array } sections && sections.GetArrayLength() > 0 && sections[0].ValueKind == JsonValueKind.String ? sections[0].GetString() : null);

    public string? Language => Text("inLanguage");

    public string? Url => Text("url") ?? (Property("mainEntityOfPage") is { } page ? page.ValueKind == JsonValueKind.String ? page.GetString() : String(page, "@id") : null);

    /// <summary>The authors by name: persons first, organisations only where there is no person.</summary>
    public IReadOnlyList<string> Authors
    {
        get
        {
            var authors = Elements(Property("author")).Concat(Elements(Property("creator"))).Select(Resolved).ToList();
            var persons = authors.Where(a => !IsOrganization(a)).Select(Name).OfType<string>().ToList();
            return persons.Count > 0 ? persons : [.. authors.Select(Name).OfType<string>()];
        }
    }

    string? Text(string name) => _article is { } article && String(article, name) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    JsonElement? Property(string name) =>
        _article is { } article && article.TryGetProperty(name, out var value) ? value : null;

    IEnumerable<string> Names(string name) => Elements(Property(name)).Select(Resolved).Select(Name).OfType<string>();

    JsonElement Resolved(JsonElement node) =>
        node.ValueKind == JsonValueKind.Object && !node.TryGetProperty("name", out _) && String(node, "@id") is { } id && _byId.TryGetValue(id, out var known) ? known : node;

    static string? Name(JsonElement node) =>
        node.ValueKind == JsonValueKind.String ? node.GetString()
        : node.ValueKind != JsonValueKind.Object ? null
        : String(node, "name") ?? (node.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.Array ? Elements(name).Select(Name).FirstOrDefault() : null);

    static bool IsOrganization(JsonElement node) =>
        node.ValueKind == JsonValueKind.Object && (TypeOf(node).Any(t => t.EndsWith("Organization", StringComparison.Ordinal)) || node.TryGetProperty("logo", out _));

    static JsonElement[] Elements(JsonElement? value) =>
        value is not { } some ? []
        : some.ValueKind == JsonValueKind.Array ? [.. some.EnumerateArray()]
        : [some];

    static int Rank(JsonElement node) =>
        TypeOf(node).Select(t => Array.IndexOf(Types, t)).Where(r => r >= 0).DefaultIfEmpty(-1).Min();

    static IEnumerable<string> TypeOf(JsonElement node) =>
        node.TryGetProperty("@type", out var type) ? Elements(type).Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!) : [];

    static string? String(JsonElement node, string name) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // The objects of a script, those within "@graph" and lists too; a script that is no JSON has none.
    static IEnumerable<JsonElement> Nodes(string script)
    {
        JsonElement root;
        try
        {
            var text = script.Trim().TrimEnd(';');
            using var document = JsonDocument.Parse(Plain(text), new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            root = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return [];
        }
        return Objects(root);
    }

    // Some pages leave line breaks within strings, which JSON forbids.
    static string Plain(string text) => string.Create(text.Length, text, (plain, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            plain[i] = char.IsControl(source[i]) ? ' ' : source[i];
    });

    static IEnumerable<JsonElement> Objects(JsonElement root)
    {
        var waiting = new Stack<JsonElement>([root]);
        while (waiting.TryPop(out var node))
        {
            if (node.ValueKind == JsonValueKind.Array)
                foreach (var child in node.EnumerateArray().Reverse())
                    waiting.Push(child);
            if (node.ValueKind != JsonValueKind.Object)
                continue;
            yield return node;
            foreach (var name in new[] { "@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "author", "publisher" })
                if (node.TryGetProperty(name, out var inner) && inner.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                    waiting.Push(inner);
        }
    }
}
