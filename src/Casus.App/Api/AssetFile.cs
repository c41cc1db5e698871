using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;

namespace Casus.App.Api;

/// <summary>A file of the desk's own (style, script, mark) that travels inside the assembly.</summary>
sealed record AssetFile(byte[] Bytes, string MediaType, string Tag)
{
    const string Prefix = "assets/";

    static readonly FrozenDictionary<string, AssetFile> All = Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Prefix.Length..], Load, StringComparer.Ordinal);

    /// <summary>The address of a file, another one whenever it has changed.</summary>
    public static string Address(string name) => $"/assets/{name}?v={All[name].Tag}";

    public static IResult Get(string name, HttpContext context)
    {
        if (!All.TryGetValue(name, out var file))
            return Results.NotFound();
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(file.Bytes, file.MediaType, entityTag: new($"\"{file.Tag}\""));
    }

    static AssetFile Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(bytes, TypeOf(name), Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]);
    }

    static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
