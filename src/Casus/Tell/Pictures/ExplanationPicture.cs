using Casus.Situate;
using Casus.Study.Explanations;

namespace Casus.Tell.Pictures;

/// <summary>The explanations of the weightiest silence against the origins: + offered, − rejected.</summary>
public static class ExplanationPicture
{
    public static Picture? Draw(IReadOnlyList<ExplanationView> views, Situation situation)
    {
        if (views.Count == 0)
            return null;
        var view = views[0];
        var origins = view.Explanations.SelectMany(e => e.For.Concat(e.Against)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var name = situation.Actors.FirstOrDefault(a => a.Id == view.Silence.Actor)?.Name ?? view.Silence.Actor;
        return Grid.Draw($"Explanations of the silence of {name}", origins,
            [.. view.Explanations.Select(e => (string.Join(' ', e.Best.Passage.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), (IReadOnlyList<string>)[.. origins.Select(o => e.Against.Contains(o) ? "−" : e.For.Contains(o) ? "+" : " ")]))]);
    }
}
