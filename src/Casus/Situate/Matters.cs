using Casus.Read;

namespace Casus.Situate;

/// <summary>
/// What a stance or a silence is on, in words of the articles: those most often used for the issue of two words of content or more ("the matter" says nothing), the shorter of equals. The
/// normal form, by which wordings meet, is for comparing and stands in only where no article names the issue.
/// </summary>
public static class Matters
{
    public static string Matter(this StanceView view) => Told(view.Support, view.Issue);

    public static string Matter(this SilenceRecord silence) => Told(silence.Support, silence.Issue);

    static string Told(Support support, string issue) => support.Statements.OfType<Stance>()
        .Where(s => s.Issue == issue && s.Target is not null)
        .GroupBy(s => s.Target!.Text, StringComparer.OrdinalIgnoreCase)
        .OrderBy(g => Wording.Of(g.Key).Stems.Count < 2).ThenByDescending(g => g.Count()).ThenBy(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.First().Target!.Text ?? issue;
}
