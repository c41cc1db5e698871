namespace Casus.Acquire.Web;

/// <summary>A line of robots.txt that allows or disallows the paths a pattern matches: * stands for anything, $ at the end for the end.</summary>
readonly record struct RobotsRule(bool Allows, string Pattern)
{
    public bool Matches(string path)
    {
        var isWhole = Pattern.EndsWith('$');
        var parts = (isWhole ? Pattern[..^1] : Pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        var at = parts[0].Length;
        // The leftmost place for each part leaves the most room for the next.
        for (var i = 1; i < parts.Length; i++)
        {
            var isLast = isWhole && i == parts.Length - 1;
            var found = isLast ? path.Length - parts[i].Length : path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < at || (isLast && !path.EndsWith(parts[i], StringComparison.Ordinal)))
                return false;
            at = found + parts[i].Length;
        }
        return !isWhole || at == path.Length;
    }
}
