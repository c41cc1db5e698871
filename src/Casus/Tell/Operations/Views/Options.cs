using Casus.Situate;

namespace Casus.Tell.Operations.Views;

/// <summary>What actors could do and what sources say would follow.</summary>
static class Options
{
    public static View<OptionView> View { get; } = new("options", "What each actor could do or refuse, and the consequences that sources predict.")
    {
        Columns = ["actor", "option", "refusal", "blocked", "modality", "consequences", "origins"],
        Items = subject => subject.Situation.Options,
        Filters = [Filters.Actor<OptionView>(o => [o.Actor]), Filters.Issue<OptionView>(o => o.Best.Passage.Text)],
        Tell = (option, names) => new Entry(
            option.Id,
            $"{names.Of(option.Actor)} – {(option.Best.Refusal ? "refusal" : "option")}: {option.Best.Action.Text} ({Worded.Join(Worded.Of(option.Best.Modality), option.Best.Blocked ? "blocked" : null, Worded.Count(option.Support.Origins.Count, "origin"))})",
            [names.Of(option.Actor), option.Best.Action.Text, Yes(option.Best.Refusal), Yes(option.Best.Blocked), Worded.Of(option.Best.Modality), string.Join("; ", option.Consequences.Select(c => c.Passage.Text)), Worded.Number(option.Support.Origins.Count)],
            option)
        {
            Lines = [.. option.Consequences.Select(c => $"{(c.Value switch { > 0 => "good", < 0 => "bad", _ => "a consequence" })}{(c.For is { } whom ? " for " + names.Of(whom) : "")}: “{c.Passage.Text}” ({c.Passage.Article})")],
        }.On(option.Support),
    };

    static string Yes(bool value) => value ? "yes" : "";
}
