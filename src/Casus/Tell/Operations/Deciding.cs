using Casus.Situate.Decisions;
using Casus.Tell.Forms;

namespace Casus.Tell.Operations;

/// <summary>The operations by which an analyst decides. Each writes one decision; nothing else changes, and each can be undone.</summary>
static class Deciding
{
    static readonly Parameter By = new("by", ParameterKind.Text, "Who decides.") { Required = true };
    static readonly Parameter Reason = new("reason", ParameterKind.Text, "Why.") { Required = true };

    public static IReadOnlyList<Operation> All { get; } =
    [
        Of("merge-actors", "Decides that two actors are one: the first is the second.",
            [new("actor", ParameterKind.Actor, "The actor that is another, by id or name.") { Required = true }, new("as", ParameterKind.Actor, "The actor that it is, by id or name.") { Required = true }],
            (_, a) => a.Text("actor") == a.Text("as") ? Refuse("They are one actor already.") : (new Ruling.SameActor(a.Text("actor")!, a.Text("as")!), null)),
        Of("no-copy", "Decides that an article is no copy: an origin of its own, whatever it shares with others.",
            [new("article", ParameterKind.Article, "The id of the article.") { Required = true }],
            (s, a) => s.Situation.Records.Any(r => r.Article.Id == a.Text("article")) ? (new Ruling.NoCopy(a.Text("article")!), null) : Refuse($"There is no article '{a.Text("article")}'.")),
        Of("reject-statement", "Decides that a statement is not to be used.",
            [new("statement", ParameterKind.Text, "The key of the statement (ARTICLE/e3), as the JSON of every view names it.") { Required = true }],
            (s, a) => s.Situation.Records.Any(r => r.Reading.Statements.Any(t => t.Key == a.Text("statement"))) ? (new Ruling.Rejected(a.Text("statement")!), null) : Refuse($"There is no statement '{a.Text("statement")}'.")),
        Of("rate-outlet", "Decides how reliable an outlet is, on the Admiralty scale.",
            [new("outlet", ParameterKind.Text, "The outlet, as 'sources' names it.") { Required = true }, new("grade", ParameterKind.Choice, "A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged.") { Required = true, Choices = ["A", "B", "C", "D", "E", "F"] }],
            (s, a) => s.Situation.Records.Any(r => r.Article.Outlet == a.Text("outlet")) ? (new Ruling.Rated(a.Text("outlet")!, a.Text("grade")!), null) : Refuse($"There is no outlet '{a.Text("outlet")}'.")),
        Of("undo", "Undoes a decision; the undoing is a decision too, and can be undone.",
            [new("decision", ParameterKind.Text, "The id of the decision, as 'decisions' names it.") { Required = true }],
            (s, a) => s.Situation.Docket.InForce.Any(d => d.Id == a.Text("decision")) ? (new Ruling.Undone(a.Text("decision")!), null) : Refuse($"There is no decision '{a.Text("decision")}' that holds.")),
    ];

    static Operation Of(string name, string help, IReadOnlyList<Parameter> parameters, Func<Subject, Arguments, (Ruling? Ruling, string? Problem)> rule) => new(name, help, (subject, arguments) =>
    {
        var (ruling, problem) = rule(subject, arguments);
        if (ruling is null)
            return new Answer.Refused(problem!) { Missing = true };
        if (subject.AsOf is not null)
            return new Answer.Refused("Nothing can be decided in the past: leave out 'as-of'.");
        var decision = new Decision(subject.Clock.GetUtcNow(), arguments.Text(By.Name)!, arguments.Text(Reason.Name)!, ruling);
        subject.Store.Add(decision);
        return new Answer.Document(name, $"Decided: {decision.Id}. 'undo' with this id takes it back.\n", DecisionJson.Write(decision));
    })
    {
        Parameters = [.. parameters, By, Reason],
        Writes = true,
    };

    static (Ruling?, string?) Refuse(string problem) => (null, problem);
}
