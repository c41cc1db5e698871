using System.Globalization;
using System.Text;
using Casus.Analysis.Cause;
using Casus.Study.Causes;

namespace Casus.Tell.Texts;

/// <summary>A causal map for the terminal.</summary>
public static class CauseText
{
    const int AmbivalentLength = 4;
    const int MostLoops = 20;

    public static string Write(CausalStudy study, string? concept)
    {
        var text = new StringBuilder();
        text.Line($"{study.Concepts.Count} concepts, {study.Arrows.Count} arrows.");
        if (concept is not null)
            WhatIf(text, study, concept);
        else
            Map(text, study);
        foreach (var joined in study.Joined)
            text.Line($"Read as one: {string.Join(" = ", joined)}");
        return text.ToString();
    }

    /// <summary>Says that there is no such concept, and which there are.</summary>
    public static string Unknown(CausalStudy study, string words) =>
        $"There is no concept '{OneLine.Of(words)}'. There are: {string.Join("; ", study.Concepts.Select(c => study.Wording(c).Text))}.";

    static void Map(StringBuilder text, CausalStudy study)
    {
        foreach (var loop in study.Loops().Take(MostLoops))
            Chain(text, loop.Sign > 0 ? "A loop that reinforces itself" : "A loop that balances itself", loop);
        foreach (var effect in study.Ambivalent(AmbivalentLength))
        {
            text.Line($"Ambivalent: the effect of “{effect.Cause.Text}” on “{effect.Told.Text}”");
            var turn = effect.Cause.Turn * effect.Told.Turn;
            Chain(text, "  it raises", effect.Chains.First(c => c.Sign == turn));
            Chain(text, "  it lowers", effect.Chains.First(c => c.Sign == -turn));
        }
        text.Line("The arrows, the most believed first:");
        foreach (var arrow in study.Arrows.OrderByDescending(a => a.Belief))
            text.Line(string.Create(CultureInfo.InvariantCulture, $"  {arrow.Belief:0.00}  {arrow.Told}"));
    }

    static void WhatIf(StringBuilder text, CausalStudy study, string concept)
    {
        text.Line($"If “{study.Wording(concept).Text}” rises:");
        foreach (var effect in study.WhatIf(concept))
        {
            text.Line($"  “{effect.Told.Text}” {Told(effect)}{(effect.Certain ? "" : " (too many paths to see all)")}");
            foreach (var chain in new[] { effect.Chains.FirstOrDefault(c => c.Sign > 0), effect.Chains.FirstOrDefault(c => c.Sign < 0) }.OfType<CausalChain>())
                Chain(text, "    because", chain);
        }
        if (study.Press(concept) is { Count: > 0 } press)
            text.Line($"A lasting press on it, at the new rest (sign of adj(−A)): {string.Join(", ", press.Where(p => p.Concept != concept).Select(p => $"“{study.Wording(p.Concept).Text}” {Mark(p.Sign * Turn(study, concept, p.Concept), "?")}"))}");
        else
            text.Line("A lasting press on it: the map has no stable rest to speak of.");
        text.Line("As a fuzzy map, held high against held low (Kosko, modified, rescaled); only the order is to be read:");
        foreach (var (other, shift) in study.Ordinal(concept))
            text.Line($"  “{study.Wording(other).Text}”: {string.Join(" ", Enum.GetValues<InferenceRule>().Select(r => Mark(shift[r] * Turn(study, concept, other), "0")))}");
    }

    static void Chain(StringBuilder text, string heading, CausalChain chain)
    {
        text.Line(string.Create(CultureInfo.InvariantCulture, $"{heading}: {chain.Told} (belief {chain.Belief:0.00})"));
        foreach (var arrow in chain.Arrows)
            text.Quote(arrow.Support, "        ");
    }

    /// <summary>−1 where just one of the two is told in words of its lack: these words move the other way.</summary>
    static int Turn(CausalStudy study, string one, string other) => study.Wording(one).Turn * study.Wording(other).Turn;

    static string Mark(int sign, string none) => sign > 0 ? "+" : sign < 0 ? "−" : none;

    static string Told(ConceptEffect effect) => effect.Direction switch
    {
        > 0 => "rises",
        < 0 => "falls",
        _ => effect.Effect == Effect.Ambivalent ? "is pulled both ways" : "stays",
    };
}
