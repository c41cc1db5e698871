using System.Security.Cryptography;
using System.Text;
using Casus.Acquire;
using Casus.Clean.Metadata;

namespace Casus.Clean.Lines;

/// <summary>Puts the kept lines together into an article, or says why they are none.</summary>
static class Composer
{
    // Fewer words than this in running text are no article.
    const double FewestWords = 20;

    public static Cleaned Compose(Page page, Draft draft, Facts facts)
    {
        var kept = draft.Lines.Where(l => l.IsKept).ToList();
        var prose = kept.Where(l => l.IsProse).ToList();
        if (kept.Count == 0)
            return Cleaner.Rejected(page, "nothing is left of it but page furniture");
        if (prose.Count == 0)
            return Cleaner.Rejected(page, "it holds no sentence: it is no article");
        if (prose.Sum(l => Prose.Weight(l.Words)) < FewestWords)
            return Cleaner.Rejected(page, "it is too short for an article");
        return Keep(page, draft, facts);
    }

    /// <summary>Puts the kept lines together, whatever they are.</summary>
    public static Cleaned.Kept Keep(Page page, Draft draft, Facts facts)
    {
        var text = new StringBuilder();
        var blocks = new List<Block>();
        foreach (var line in draft.Lines.Where(l => l.IsKept))
        {
            if (text.Length > 0)
                text.Append("\n\n");
            blocks.Add(new(line.Kind, text.Length, text.Length + line.Text.Length));
            text.Append(line.Text);
        }
        var article = Article(page, text.ToString(), facts) with { Blocks = blocks };
        return new Cleaned.Kept(article, [.. draft.Lines.Where(l => l.Cut is not null).Select(l => new Removal(l.Cut!.Value, l.Text)), .. draft.Dropped]);
    }

    static Article Article(Page page, string text, Facts facts) => new(Id(page, text, facts.Url), text)
    {
        Title = facts.Title,
        Authors = facts.Authors,
        Published = facts.Published,
        Updated = facts.Updated,
        Outlet = facts.Outlet,
        Section = facts.Section,
        Language = facts.Language,
        Url = facts.Url,
        Source = page.Source,
        Fetched = page.Fetched,
        IsSummary = page.IsSummary ? true : null,
    };

    /// <summary>The carrier's name for it, one made from the address it was found at, the name of its file, or one made from source and text.</summary>
    static string Id(Page page, string text, string? url)
    {
        if (page.Id is not null && Whitespace.Line(page.Id) is { Length: > 0 } id)
            return id;
        if (page.Url is not null && Address.Identity(url) is { } identity)
            return identity;
        var file = Path.GetFileNameWithoutExtension(page.Source);
        var isFile = !page.Source.Contains("://", StringComparison.Ordinal) && Path.GetExtension(page.Source) is { Length: > 1 and <= 9 } ending && ending.Skip(1).All(char.IsAsciiLetter);
        return isFile && file.Length > 0 ? file : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{page.Source}\n{text}")))[..16];
    }
}
