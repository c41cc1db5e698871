namespace Casus.Language.Training;

/// <summary>One sentence of a treebank: its syntactic words, the tokens that spell them, and its comment lines.</summary>
public sealed class TreebankSentence
{
    public List<TreebankWord> Words { get; } = [];

    public List<TreebankToken> Tokens { get; } = [];

    public List<string> Comments { get; } = [];

    /// <summary>The value of <c># name = value</c>, or null.</summary>
    public string? Comment(string name)
    {
        foreach (var comment in Comments)
            if (comment.StartsWith(name, StringComparison.Ordinal))
            {
                var rest = comment.AsSpan(name.Length).Trim();
                if (rest.Length == 0 || rest[0] == '=')
                    return rest.TrimStart('=').Trim().ToString();
            }
        return null;
    }
}
