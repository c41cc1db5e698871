using Casus.Acquire.Feeds;

namespace Casus.Acquire;

/// <summary>
/// Opens files and folders of articles: <c>.txt .html .md</c> hold one article each, <c>.jsonl</c> and <c>.csv</c> one a row
/// (fields id, url, title, text or html, published, outlet, author: any subset), feeds one an item, archives (zip, tar, gzip, WARC, WACZ)
/// what a folder may hold; <c>-</c> is the standard input.
/// Pages come one by one, folders in ordinal order; what cannot be taken comes as a refusal in its place.
/// </summary>
public static class Sources
{
    /// <summary>Opens these paths in their order; a file that is named twice is taken once.</summary>
    /// <param name="paths">Files, folders, or "-".</param>
    /// <param name="lines">Each line of a plain text file is an article of its own.</param>
    /// <param name="input">What "-" stands for; the standard input of the process unless given.</param>
    public static IEnumerable<Acquired> Open(IReadOnlyList<string> paths, bool lines = false, Stream? input = null)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        return paths.SelectMany(path =>
            path == "-" ? Contents.Of(new(Opening.Of(input ?? Console.OpenStandardInput()), "-", null) { Lines = lines, IsAsked = true })
            : string.IsNullOrWhiteSpace(path) ? [Refused(path, "a path is empty")]
            : Directory.Exists(path) ? InFolder(path, lines, met)
            : met.Add(Path.GetFullPath(path)) ? Contents.Of(new(Opening.File(path), path, Format.Named(path).MediaType) { Lines = lines, IsAsked = true })
            : []);
    }

    internal static Acquired Refused(string source, string reason) => new Acquired.Refused(new(source, "acquire", reason));

    static IEnumerable<Acquired> InFolder(string folder, bool lines, HashSet<string> met)
    {
        var any = false;
        foreach (var (file, unseen) in Folder.Files(folder))
        {
            var format = Format.InFolder(file);
            if (unseen is null && (format.IsCompanion || (format.MediaType == Format.Feed && !IsFeed(file))))
                continue;
            any = true;
            if ((unseen ?? format.Problem ?? FileKind.Problem(file)) is { } problem)
                yield return Refused(file, problem);
            else if (met.Add(Path.GetFullPath(file)))
                foreach (var acquired in Contents.Of(new(Opening.File(file), file, format.MediaType) { Lines = lines }))
                    yield return acquired;
        }
        if (!any)
            yield return Refused(folder, "the folder holds no articles");
    }

    static bool IsFeed(string file)
    {
        using var opening = Opening.File(file);
        return opening.Problem is null && FeedKinds.Of(opening.Start) != FeedKind.None;
    }
}
