namespace Casus.Eval;

/// <summary>Reads the marks of a PLOVER text: <c>(SRC: Norland) (EVT: met) (LOC: in (TAR: Sarn))</c>.</summary>
static class RelationMarkup
{
    static readonly string[] Tags = ["SRC", "TAR", "EVT", "LOC", "SRC/TAR", "TAR/SRC", "TAR/LOC", "SRC/LOC"];

    public static IEnumerable<(string Tag, string Text)> Read(string markup)
    {
        var open = new Stack<(string Tag, List<char> Text)>();
        for (var i = 0; i < markup.Length; i++)
        {
            if (markup[i] == '(' && TagAt(markup, i + 1) is { } tag)
            {
                open.Push((tag, []));
                i += tag.Length + 1;
            }
            else if (markup[i] == ')' && open.TryPop(out var closed))
            {
                yield return (closed.Tag, new string([.. closed.Text]).Trim());
            }
            else
            {
                foreach (var mark in open)
                    mark.Text.Add(markup[i]);
            }
        }
    }

    static string? TagAt(string markup, int at)
    {
        var colon = markup.IndexOf(':', at);
        var tag = colon < 0 || colon - at > 8 ? "" : markup[at..colon];
        return Array.IndexOf(Tags, tag) >= 0 ? tag : null;
    }
}
