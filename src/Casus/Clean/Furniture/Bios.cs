using Casus.Clean.Lines;

namespace Casus.Clean.Furniture;

/// <summary>Knows the lines below an article that tell who wrote it.</summary>
static class Bios
{
    static readonly HashSet<string> Copulas = [.. Table.Rows("clean/bios.tsv").Where(r => r[0] == "copula").SelectMany(r => r.Skip(2))];
    static readonly HashSet<string> Trades = [.. Table.Rows("clean/bios.tsv").Where(r => r[0] == "trade").SelectMany(r => r.Skip(2))];

    /// <summary>
    /// The line names somebody of whom the article does not speak, and says what trade he or she is of; or names the author.
    /// </summary>
    public static bool Is(Line line, IReadOnlyList<Line> lines, IReadOnlyList<string> authors)
    {
        if (line.Words.Count > 120)
            return false;
        var words = line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var copula = Array.FindIndex(words, 0, Math.Min(words.Length, 7), w => Copulas.Contains(w.ToLowerInvariant()));
        var subject = string.Join(' ', words.Take(Math.Max(0, copula))).Trim(',', ' ');
        var phrase = PhraseBook.Inside(line.Words) is { Kind: RemovalKind.AuthorBio };
        if (copula < 1 || !IsName(subject))
            return phrase && copula >= 0 && words[0] is "He" or "She" or "They";
        var surname = subject.Split(' ')[^1].Trim(',');
        return !lines.Any(l => l != line && l is { IsKept: true, IsProse: true } && l.Text.Contains(surname, StringComparison.Ordinal))
            && (phrase || authors.Contains(subject) || line.Words.Take(30).Any(Trades.Contains));
    }

    static bool IsName(string text) =>
        text.Split(' ') is { Length: >= 1 and <= 5 } words && words.All(w => w.Length > 1 && (char.IsUpper(w[0]) || w.Length <= 3));
}
