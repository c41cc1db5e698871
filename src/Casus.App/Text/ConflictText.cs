using System.Text;
using Casus.Analysis.Conflict;
using Casus.Study.Conflicts;
using Casus.Tell.Texts;

namespace Casus.App.Text;

/// <summary>A conflict answer for the terminal.</summary>
static class ConflictText
{
    public static string Write(ConflictAnswer answer, ConflictModel model)
    {
        var text = new StringBuilder();
        text.Line($"{OneLine.Of(answer.Title)}: {answer.States} states, {model.Sheet.Makers.Count} decision maker{(model.Sheet.Makers.Count == 1 ? "" : "s")}");
        foreach (var certificate in answer.Certificates)
            Certificate(text, certificate, model);
        text.Line($"As things stand ({State(answer.StatusQuo, model)}):");
        foreach (var sentence in answer.Now.SelectMany(n => n.Sentences))
            text.Line($"  {sentence}");
        text.Line(answer.Equilibria.Count == 0 ? "No state is stable for all." : "Stable for all:");
        foreach (var state in answer.Equilibria)
            Equilibrium(text, state, model);
        foreach (var state in answer.Simultaneous)
            text.Line($"  {State(state, model)}\n    SIM: all would leave it, and together they would come to what none prefers");
        ConflictAskedText.Write(text, answer, state => State(state, model));
        foreach (var dilemma in answer.Dilemmas)
            text.Line($"{dilemma.Kind} dilemma (Howard): {dilemma.Maker}{(dilemma.Toward is null ? "" : $" toward {dilemma.Toward}")}");
        foreach (var remark in answer.Remarks)
            text.Line($"Note: {remark}.");
        return text.ToString();
    }

    /// <summary>Which preferences would have to turn for a state to be stable.</summary>
    public static string WriteInverse(ConflictModel model, int state)
    {
        var text = new StringBuilder();
        text.Line($"For all to stay at {State(model.Taken(state), model)}:");
        foreach (var concept in Enum.GetValues<Concept>())
        {
            var turning = ConflictStudy.Inverse(model, concept, state);
            text.Line($"  {Named(concept)}: " + (turning.Sets switch
            {
                [] => turning.Complete ? "no three preferences or fewer, turned round, do it" : "none found; not every set was tried",
                [[], ..] => "they do so already",
                var sets => "turn round " + string.Join("; or ", sets.Take(5).Select(s => string.Join(" and ", s.Select(w => $"{model.Sheet.Makers[w.Maker].Name}: {model.Want(w).That}")))),
            }));
        }
        return text.ToString();
    }

    static void Certificate(StringBuilder text, CertificateAnswer certificate, ConflictModel model)
    {
        text.Line(certificate.EveryOptionIsBad
            ? $"Every option of {certificate.Maker} is bad: whatever the others settle on, each violates something it wants."
            : $"Not every option of {certificate.Maker} is bad.");
        if (model.Sheet.Makers.Where(m => m.Wants.Any(w => w.Grounds is Grounds.Assumed)).Select(m => OneLine.Of(m.Name, 80)).ToList() is { Count: > 0 } assumed)
            text.Line($"  No source says what {string.Join(", ", assumed)} would rather have: the file assumes it, and the answer holds only with that.");
        foreach (var option in certificate.Options)
        {
            text.Line($"  {(option.Outcomes == 0 ? "open" : option.IsBad ? "bad " : "free")}  {OneLine.Of(option.Words)}{(option.Outcomes == 0 ? ": with it taken nothing is stable for the others" : "")}");
            foreach (var want in option.Violated)
                text.Line($"        violates: {Told(want)}");
        }
        foreach (var set in certificate.Freeing.Take(6))
        {
            text.Line($"  What would free “{string.Join("” and “", set.Frees.Select(id => OneLine.Of(certificate.Options.First(o => o.Id == id).Words, 80)))}”: to withdraw");
            foreach (var want in set.Wants)
                text.Line($"        {Told(want)}");
        }
        if (certificate.EveryOptionIsBad && certificate.Freeing.Count == 0 && certificate.FreeingIsComplete)
            text.Line("  No three statements or fewer, withdrawn, free an option.");
        else if (!certificate.FreeingIsComplete)
            text.Line("  Not every set of up to three statements was tried for what would free an option.");
    }

    static void Equilibrium(StringBuilder text, StateAnswer state, ConflictModel model)
    {
        var robust = state.Of <= 1 ? "" : state.IsRobust ? "; robust: it stands in all combinations of the contested statements"
            : state.Holds == 0 ? "" : $"; fragile: it stands in {state.Holds} of {state.Of} combinations of the contested statements";
        text.Line($"  {State(state.Taken, model)}");
        text.Line($"    {string.Join(", ", state.Concepts.Select(Named))}{robust}");
        if (state.StrongFor.Count + state.WeakFor.Count > 0)
            text.Line($"    strength: {string.Join("; ", new[] { (Who: state.StrongFor, How: "strongly stable"), (Who: state.WeakFor, How: "weakly stable") }.Where(s => s.Who.Count > 0).Select(s => $"{s.How} for {string.Join(" and ", s.Who)}"))}");
        if (state.BrokenBy.Count > 0)
            text.Line($"    ends without: {string.Join(" and ", state.BrokenBy)}");
        if (state.Path is { Count: > 0 } path)
            text.Line($"    on the way: {string.Join(", then ", path.Select(m => m.Maker))}, each improving");
        foreach (var sentence in state.Why.SelectMany(n => n.Sentences).Where(s => s.StartsWith("If", StringComparison.Ordinal)))
            text.Line($"    {sentence}");
        foreach (var group in state.LeftBy)
            text.Line($"    {string.Join(" and ", group)} would leave it together");
    }

    static string State(IReadOnlyList<string> taken, ConflictModel model) => taken.Count == 0
        ? "nothing is done"
        : string.Join(" + ", taken.Select(id => Words(id, model)));

    /// <summary>The words of an option, with its maker where two makers can do what the same words say.</summary>
    static string Words(string id, ConflictModel model)
    {
        var option = model.AllOptions.First(o => o.Id == id);
        var twins = model.AllOptions.Count(o => o.Words == option.Words) > 1;
        return OneLine.Of(option.Words, 80) + (twins ? $" ({model.Sheet.Makers.First(m => m.Options.Contains(option)).Name})" : "");
    }

    static string Told(SheetWant want) => want.Grounds switch
    {
        Grounds.Quoted quoted => $"{OneLine.Of(want.Words ?? want.That)} — “{OneLine.Of(quoted.Quote, 140)}” ({quoted.Article})",
        Grounds.Assumed assumed => $"{OneLine.Of(want.Words ?? want.That)} — assumed: {OneLine.Of(assumed.Reason)}",
        _ => want.That,
    };

    static string Named(Concept concept) => concept switch
    {
        Concept.Nash => "Nash",
        Concept.GeneralMetarational => "GMR",
        Concept.SymmetricMetarational => "SMR",
        _ => "SEQ",
    };
}
