using Casus.Acquire;

namespace Casus.App.Api;

/// <summary>Files that a visitor brought, in a folder of their own until they are taken in; each is called what the visitor calls it.</summary>
sealed class Upload : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("casus-desk-");
    readonly List<string> _names = [];

    public string What => _names is [var one] ? one : $"{_names.Count} files";

    public bool IsEmpty => _names.Count == 0;

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

    public IEnumerable<Acquired> Open() => Sources.Open([.. _names.Select(n => Path.Combine(_folder.FullName, n))]).Select(Named);

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
