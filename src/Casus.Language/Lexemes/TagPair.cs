namespace Casus.Language.Lexemes;

/// <summary>A universal tag with a Penn tag, as the network predicts them together: "NOUN|NNS".</summary>
sealed record TagPair(string Text, Tag Tag, string Penn)
{
    public static TagPair Parse(string text)
    {
        var parts = text.Split('|', 2);
        return new(text, Enum.TryParse<Tag>(parts[0], ignoreCase: true, out var tag) ? tag : Tag.X, parts[^1]);
    }
}
