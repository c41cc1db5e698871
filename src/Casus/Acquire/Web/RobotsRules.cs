using System.Globalization;
using System.Text;

namespace Casus.Acquire.Web;

/// <summary>What a robots.txt says to one crawler (RFC 9309): the rules of all groups that name it, or of those for everybody.</summary>
sealed record RobotsRules(IReadOnlyList<RobotsRule> Rules, TimeSpan? Delay)
{
    // RFC 9309 2.5 asks for at least so much to be read.
    const int MostBytes = 500 * 1024;

    const int LongestPath = 4096;

    /// <summary>Why nothing is allowed, where it is not the site that says so.</summary>
    public string? Problem { get; init; }

    public static RobotsRules AllowAll { get; } = new([], null);

    public static RobotsRules DisallowAll { get; } = new([new(false, "/")], null);

    /// <summary>The longest pattern that matches decides; of two alike the one that allows (RFC 9309 2.2.2).</summary>
    public bool Allow(Uri address)
    {
        var path = Normal(address.PathAndQuery.Length > LongestPath ? address.PathAndQuery[..LongestPath] : address.PathAndQuery);
        var best = Rules.Where(r => r.Matches(path)).OrderByDescending(r => r.Pattern.Length).ThenByDescending(r => r.Allows).Take(1).ToList();
        return path == "/robots.txt" || best is not [{ Allows: false }];
    }

    public static RobotsRules Parse(byte[] content, string token)
    {
        var (named, general) = (new RobotsGroup(), new RobotsGroup());
        List<RobotsGroup> current = [];
        var wasAgent = false;
        foreach (var (field, value) in Lines(content))
        {
            if (field == "user-agent")
            {
                if (!wasAgent)
                    current = [];
                if (value == "*")
                    current.Add(general);
                else if (IsToken(value, token))
                    current.Add(named);
            }
            else
                foreach (var group in current)
                    group.Take(field, value);
            // Lines that are not for crawlers part no group (RFC 9309 2.2.4).
            wasAgent = field == "user-agent" || (wasAgent && field == "sitemap");
            if (field == "user-agent" && current.Contains(named))
                named.IsThere = true;
        }
        return (named.IsThere ? named : general).ToRules();
    }

    static IEnumerable<(string Field, string Value)> Lines(byte[] content)
    {
        foreach (var line in Encoding.UTF8.GetString(content, 0, Math.Min(content.Length, MostBytes)).TrimStart('\uFEFF').Split('\n', '\r'))
        {
            var text = line.Split('#', 2)[0];
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                yield return (text[..colon].Trim().ToLowerInvariant(), text[(colon + 1)..].Trim());
        }
    }

    // "Casus/1.0" names us as "casus" does.
    static bool IsToken(string value, string token) => value.Split('/', ' ')[0].Equals(token, StringComparison.OrdinalIgnoreCase);

    /// <summary>A path or pattern in the one form in which both are compared: unreserved characters bare, others escaped (RFC 9309 2.2.2).</summary>
    internal static string Normal(string path)
    {
        var normal = new StringBuilder(path.Length);
        foreach (var part in Encoding.UTF8.GetBytes(Bare(path)))
        {
            if (part is > 0x20 and < 0x7F)
                normal.Append((char)part);
            else
                normal.Append(CultureInfo.InvariantCulture, $"%{part:X2}");
        }
        return normal.ToString();
    }

    static bool IsUnreserved(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~';

    static string Bare(string path)
    {
        var bare = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] != '%' || i + 2 >= path.Length || !byte.TryParse(path.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                bare.Append(path[i]);
            else
            {
                bare.Append(IsUnreserved((char)code) ? $"{(char)code}" : string.Create(CultureInfo.InvariantCulture, $"%{code:X2}"));
                i += 2;
            }
        }
        return bare.ToString();
    }
}
