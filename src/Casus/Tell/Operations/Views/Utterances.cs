using Casus.Situate;

namespace Casus.Tell.Operations.Views;

/// <summary>Who said what.</summary>
static class Utterances
{
    public static View<UtteranceView> View { get; } = new("utterances", "Who said what: one entry for each act of speech, however many articles carry it.")
    {
        Columns = ["speaker", "words", "form", "articles", "origins"],
        Items = subject => subject.Situation.Utterances,
        Filters =
        [
            Filters.Actor<UtteranceView>(u => [u.Actor]),
            Filters.Issue<UtteranceView>(u => u.Best.Content.Text),
            Filters.Choice<UtteranceView, Read.UtteranceForm>("form", "Only speech in this form.", u => u.Best.Form),
        ],
        Tell = (view, names) => new Entry(
            view.Id,
            $"{(view.Actor is { } speaker ? names.Of(speaker) : "Someone")}{(view.Best.Negated ? " did not say" : "")}: {view.Best.Content.Text} ({Worded.Of(view.Best.Form)}, {Worded.Count(view.Support.Statements.Count, "article")}, {Worded.Count(view.Support.Origins.Count, "origin")})",
            [view.Actor is { } actor ? names.Of(actor) : "", view.Best.Content.Text, Worded.Of(view.Best.Form), Worded.Number(view.Support.Statements.Count), Worded.Number(view.Support.Origins.Count)],
            view).On(view.Support),
    };
}
