using Casus.Acquire;
using Casus.Acquire.Web;

namespace Casus.App.Api;

/// <summary>What a visitor brought: files, in a folder of their own until they are taken in, each called what the visitor calls it; and addresses to fetch.</summary>
sealed class Upload : IDisposable
{
    const int MostAddresses = 1000;

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("casus-desk-");
    readonly List<string> _names = [];

    readonly List<string> _addresses = [];

    public string What => (_names, _addresses) switch
    {
        ([var one], []) => one,
        ([], [var one]) => one,
        ([], _) => $"{_addresses.Count} addresses",
        _ => $"{_names.Count} files",
    };

    public bool IsEmpty => _names.Count + _addresses.Count == 0;

    /// <summary>Takes the lines that are addresses of the web.</summary>
    public void Ask(string lines) => _addresses.AddRange(lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(l => Uri.TryCreate(l, UriKind.Absolute, out var address) && address.Scheme is "http" or "https").Take(MostAddresses));

    /// <summary>A name without a way in it; a second file of the same name gets a number.</summary>
    public async Task Add(string name, Stream content, CancellationToken cancel)
    {
        var plain = string.Concat(Path.GetFileName(name.Replace('\\', '/')).Select(c => char.IsControl(c) || Path.GetInvalidFileNameChars().Contains(c) ? '_' : c)).TrimStart('.');
        plain = plain.Length switch { 0 => "article.txt", > 120 => plain[^120..], _ => plain };
        for (var i = 2; _names.Contains(plain, StringComparer.OrdinalIgnoreCase); i++)
            plain = $"{Path.GetFileNameWithoutExtension(plain)} ({i}){Path.GetExtension(plain)}";
        await using var file = File.Create(Path.Combine(_folder.FullName, plain));
        await content.CopyToAsync(file, cancel);
        _names.Add(plain);
    }

    public IEnumerable<Acquired> Open(CancellationToken cancel) =>
        (_names.Count == 0 ? [] : Sources.Open([.. _names.Select(n => Path.Combine(_folder.FullName, n))]).Select(Named))
        .Concat(_addresses.Count == 0 ? [] : WebPress.Open(_addresses, new FetchOptions(), TimeProvider.System, cancel));

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Where the files lie for a moment is nobody's business.</summary>
    Acquired Named(Acquired acquired) => acquired switch
    {
        Acquired.Taken taken => new Acquired.Taken(taken.Page with { Source = Named(taken.Page.Source) }),
        Acquired.Refused refused => new Acquired.Refused(refused.Refusal with { Source = Named(refused.Refusal.Source), Reason = Named(refused.Refusal.Reason) }),
        _ => throw new NotSupportedException(acquired.GetType().Name),
    };

    string Named(string text) => text.Replace(_folder.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
