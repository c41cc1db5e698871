namespace Casus.Acquire;

/// <summary>Walks a folder in ordinal order of its names, one directory at a time.</summary>
static class Folder
{
    /// <summary>The files below a folder; links to folders are not followed, nor the folders a browser saves beside a page.</summary>
    public static IEnumerable<string> Files(string folder)
    {
        var waiting = new Stack<string>([folder]);
        while (waiting.TryPop(out var path))
        {
            if (!Directory.Exists(path))
            {
                yield return path;
                continue;
            }
            foreach (var entry in Entries(path))
                waiting.Push(entry);
        }
    }

    // Last name first, because a stack gives back the last one pushed.
    static IEnumerable<string> Entries(string folder) =>
        new DirectoryInfo(folder)
            .EnumerateFileSystemInfos("*", new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.System })
            .Where(e => !e.Name.StartsWith('.') && !(e is DirectoryInfo && (e.LinkTarget is not null || BelongsToPage(e.FullName))))
            .Select(e => Path.Combine(folder, e.Name))
            .OrderDescending(StringComparer.Ordinal);

    static bool BelongsToPage(string folder) =>
        folder.EndsWith("_files", StringComparison.Ordinal)
        && (File.Exists(folder[..^"_files".Length] + ".html") || File.Exists(folder[..^"_files".Length] + ".htm"));
}
