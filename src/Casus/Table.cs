using System.Reflection;

namespace Casus;

/// <summary>
/// A table of <c>data/</c>, which travels inside the assembly: lines of tab-separated fields; blank lines and
/// lines that begin with <c>#</c> (source, licence, remarks) are left out.
/// </summary>
public static class Table
{
    /// <summary>The rows of the table with this path below <c>data/</c>, for example <c>read/cues.tsv</c>.</summary>
    public static IEnumerable<string[]> Rows(string path)
    {
        foreach (var line in Lines(path))
            yield return line.Split('\t');
    }

    /// <summary>The lines of the table, comments and blank lines left out.</summary>
    public static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(Open(path));
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line;
    }

    /// <summary>The bytes of a file of <c>data/</c>.</summary>
    /// <exception cref="FileNotFoundException">No such file was there when the assembly was built.</exception>
    public static Stream Open(string path) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(path)
        ?? throw new FileNotFoundException($"data/{path} is not part of this build.", path);
}
