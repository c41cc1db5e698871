using System.Reflection;

namespace Casus.Language.Models;

/// <summary>A text table of <c>data/language</c>, which travels inside the assembly; lines that begin with # are remarks.</summary>
static class WordList
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"data/language/{name} is not part of this build.", name);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
    }

    public static HashSet<string> Words(string name) => Rows(name).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
}
