namespace Casus.Tell.Forms;

/// <summary>A passage with a little of the article before and after it, cut between words.</summary>
public sealed record Context(string Before, string Words, string After)
{
    const int Reach = 140;

    public static Context Of(Passage passage, string text)
    {
        var from = text.LastIndexOf('\n', Math.Max(0, passage.Start - 1)) is var line and >= 0 && passage.Start > 0 ? line + 1 : 0;
        var end = text.IndexOf('\n', passage.End);
        return new Context(
            Left(text[Math.Min(from, passage.Start)..passage.Start]),
            passage.Text,
            Right(end < 0 ? text[passage.End..] : text[passage.End..end]));
    }

    static string Left(string text)
    {
        if (text.Length <= Reach)
            return text;
        var cut = text.IndexOf(' ', text.Length - Reach);
        return "… " + (cut < 0 ? "" : text[(cut + 1)..]);
    }

    static string Right(string text)
    {
        if (text.Length <= Reach)
            return text;
        var cut = text.LastIndexOf(' ', Reach);
        return (cut < 0 ? "" : text[..cut]) + " …";
    }
}
