namespace Casus.Tests.Read;

/// <summary>One example of a page of docs/spec: a fragment of press text and tables of what its reading must hold.</summary>
sealed record SpecExample(string Page, int Line, string Fragment, Period? Published, IReadOnlyList<SpecTable> Tables)
{
    /// <summary>
    /// The examples of a page: each fence marked <c>press</c> (with a date after it, if the article has one), and the
    /// tables that follow it up to the next fence.
    /// </summary>
    public static IEnumerable<SpecExample> In(string page, string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```press", StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, "```", i + 1);
            var next = Array.FindIndex(lines, end + 1, l => l.StartsWith("```", StringComparison.Ordinal));
            yield return new SpecExample(
                page,
                i + 1,
                string.Join('\n', lines[(i + 1)..end]),
                Period.Parse(lines[i]["```press".Length..].Trim()),
                [.. SpecTable.In(lines[(end + 1)..(next < 0 ? lines.Length : next)])]);
            i = end;
        }
    }
}
