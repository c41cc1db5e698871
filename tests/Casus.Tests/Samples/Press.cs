using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Casus.Relate;

namespace Casus.Tests.Samples;

/// <summary>The articles of <c>samples/press</c> and the truth about them, found relative to this source file.</summary>
static class Press
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new PeriodConverter(), new JsonStringEnumConverter() },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The folder of the press samples.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Here(), "../../../samples/press"));

    /// <summary>The folder of inputs that must be refused with a reason.</summary>
    public static string Hostile { get; } = Path.GetFullPath(Path.Combine(Here(), "../../../samples/hostile"));

    static readonly Lazy<Truth> Read = new(() =>
        JsonSerializer.Deserialize<Truth>(File.ReadAllText(Path.Combine(Folder, "truth.json")), Options)!);

    public static Truth Truth => Read.Value;

    /// <summary>The files that hold articles, sorted by name.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. Directory.EnumerateFiles(Folder)
            .Where(f => Path.GetFileName(f) is not ("truth.json" or "README.md"))
            .Order(StringComparer.Ordinal),
    ];

    public static TrueArticle Article(string id) => Truth.Articles.Single(a => a.Id == id);

    public static TrueOrigin OriginOf(string article) => Truth.Origins.Single(o => o.Articles.Contains(article));

    /// <summary>The true verdict on two articles: an exception that the truth lists, or what origins and stories imply.</summary>
    public static Verdict VerdictOn(string a, string b) =>
        Truth.Pairs.SingleOrDefault(p => (p.A == a && p.B == b) || (p.A == b && p.B == a))?.Verdict
        ?? (OriginOf(a) == OriginOf(b) ? Verdict.SameOrigin
            : Truth.Stories.Any(s => s.Articles.Contains(a) && s.Articles.Contains(b)) ? Verdict.SameStory
            : Truth.Unrelated.Contains(a) || Truth.Unrelated.Contains(b) ? Verdict.Unrelated
            : Verdict.SameTopic);

    /// <summary>The article as a reader sees it on its page: words of the file, furniture included, white space folded.</summary>
    public static string VisibleText(string article) => Visible.Text(Article(article));

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
