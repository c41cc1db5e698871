using System.Text;
using Casus.Situate;
using Casus.Study.Explanations;

namespace Casus.Tell.Texts;

/// <summary>The rival explanations of the silences for the terminal.</summary>
public static class ExplanationText
{
    public static string Write(IReadOnlyList<ExplanationView> views, Situation situation)
    {
        if (views.Count == 0)
            return "No silence is explained by anybody.\n";
        var text = new StringBuilder();
        foreach (var view in views)
            Write(text, view, situation);
        return text.ToString();
    }

    static void Write(StringBuilder text, ExplanationView view, Situation situation)
    {
        text.Line($"The silence of {situation.NameOf(view.Silence.Actor)} on {view.Silence.Matter()}: {view.Explanations.Count} explanation{(view.Explanations.Count == 1 ? "" : "s")}, by least said against");
        foreach (var explained in view.Explanations)
        {
            text.Line($"  for {explained.For.Count}, against {explained.Against.Count}{(explained.Hedged ? ", only as a possibility" : "")}");
            text.Line($"    “{OneLine.Of(explained.Best.Passage.Text, 200)}” ({explained.Best.Passage.Article}, {(explained.Best.Holder.Actor is { } holder ? situation.NameOf(holder) : "the article itself")})");
        }
        foreach (var (origin, falling) in view.Dropped)
            text.Line($"  Drop {origin}: {falling.Count} of {view.Explanations.Count} fall.");
        text.Line(view.Decisive.Count == 0 ? "  No single origin decides the ranking." : $"  The ranking is another without: {string.Join(", ", view.Decisive)}.");
    }
}
