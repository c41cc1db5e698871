using Casus.Clean;
using Casus.Situate;
using Casus.Tell.Exports;

namespace Casus.Tests.Tell.Exports;

/// <summary>What the tests export: the invented river, and the same river with hostile words in every field.</summary>
static class Cargoes
{
    public const string Formula = "=HYPERLINK(\"http://evil.example\",\"x\")";

    public static Cargo River { get; } = new(Tell.River.Situation, Tell.River.Findings);

    public static Cargo Whole { get; } = new(Tell.River.Situation, Tell.River.Findings) { FullText = true };

    /// <summary>Control characters, half a character, markup, formulas, braces and quotation marks.</summary>
    public static Cargo Hostile { get; } = new(Spoilt(Tell.River.Situation), Tell.River.Findings);

    static Situation Spoilt(Situation situation) => situation with
    {
        Records = [.. situation.Records.Select(r => r with { Reading = r.Reading with { Article = Spoilt(r.Article) } })],
        Actors = [.. situation.Actors.Select((a, i) => a with { Name = $"{a.Name} \u0001\u001B[31m]]> <b>&amp; \"{i}\"", Aliases = [Formula, "\tTab\r\nLine"] })],
    };

    static Article Spoilt(Article article) => article with
    {
        Title = $"{Formula}\u0000\uD800 }}}} \\input{{x}} % & # _ ~ ^ ]]> <script>",
        Outlet = "@SUM(A1)\u0007",
        Authors = ["-Roe, Jane and John {Doe", "+1"],
        Url = $"https://example.org/{article.Id}?a=1&b=%22<x>",
        Source = "",
    };
}
