namespace Casus.Acquire;

/// <summary>Walks a folder in ordinal order of its names, one directory at a time.</summary>
static class Folder
{
    /// <summary>
    /// The files below a folder, and what cannot be entered, with the reason; links to folders are not followed, and the
    /// folders a browser saves beside a page are passed over.
    /// </summary>
    public static IEnumerable<(string Path, string? Problem)> Files(string folder)
    {
        var waiting = new Stack<(string Path, bool IsFolder)>([(folder, true)]);
        while (waiting.TryPop(out var next))
        {
            if (!next.IsFolder)
            {
                yield return (next.Path, null);
                continue;
            }
            var (entries, problem) = Entries(next.Path);
            if (problem is not null)
                yield return (next.Path, problem);
            // Last name first, because a stack gives back the last one pushed.
            foreach (var entry in entries.OrderByDescending(e => e.Name, StringComparer.Ordinal))
            {
                if (entry is DirectoryInfo && entry.LinkTarget is not null)
                    yield return (Path.Combine(next.Path, entry.Name), "it is a link to a folder, which is not followed");
                else
                    waiting.Push((Path.Combine(next.Path, entry.Name), entry is DirectoryInfo));
            }
        }
    }

    static (IReadOnlyList<FileSystemInfo> Entries, string? Problem) Entries(string folder)
    {
        try
        {
            return ([.. new DirectoryInfo(folder)
                .EnumerateFileSystemInfos("*", new EnumerationOptions { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.System })
                .Where(e => !e.Name.StartsWith('.') && !(e is DirectoryInfo && BelongsToPage(e.FullName)))], null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], e.Message);
        }
    }

    static bool BelongsToPage(string folder) =>
        folder.EndsWith("_files", StringComparison.Ordinal)
        && (File.Exists(folder[..^"_files".Length] + ".html") || File.Exists(folder[..^"_files".Length] + ".htm"));
}
