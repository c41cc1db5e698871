using Casus.App.Api;
using Casus.Read;
using Casus.Tell.Writing;

namespace Casus.App.Pages;

/// <summary>A statement in one line of words, with what it is and in which mode it is said.</summary>
static class Saying
{
    public static string Kind(Statement statement) => statement.GetType().Name.ToLowerInvariant();

    public static string Of(Statement statement, Edition edition) => statement switch
    {
        Utterance said => $"{edition.NameOf(said.Actor)} {(said.Negated ? "did not say" : "said")}",
        Event told => $"{Labels.Mode(told.Modality)}{Labels.Events.Of(told.Type, Names(told.Sources, edition), Names(told.Targets, edition))}{(told.When is { } when ? $", {Dates.Of(when)}" : "")}",
        Tie tie => $"{Labels.Ties.Of(tie.Type.ToString(), edition.NameOf(tie.From), edition.NameOf(tie.To))}, {Of(tie.Status)}",
        Stance stance => $"{Labels.Position(stance.Position, edition.NameOf(stance.Actor))}{(stance.Target is { } target ? $": {target.Text}" : stance.Toward is { } toward ? $" toward {edition.NameOf(toward)}" : "")}",
        Cause cause => $"{cause.From.Passage.Text} → {cause.To.Passage.Text} ({Of(cause.Polarity)})",
        Option option => $"{edition.NameOf(option.Actor)} {(option.Blocked ? "cannot" : "could")}{(option.Refusal ? " refrain from" : "")}: {option.Action.Text}",
        Motive motive => $"{Of(motive.Kind)} of {edition.NameOf(motive.Actor)}: {motive.Content.Text}",
        _ => Kind(statement),
    };

    /// <summary>"according to X, possible, background": what a reader should know before believing it.</summary>
    public static string Caveats(Statement statement, Edition edition) => string.Join(", ", new[]
    {
        statement.Holder.Actor is { } holder && statement is not Utterance ? $"according to {edition.NameOf(holder)}" : null,
        statement.Modality is Modality.Asserted or Modality.Happened || statement is Event ? null : Of(statement.Modality),
        statement.Background ? "background" : null,
    }.OfType<string>());

    /// <summary>"in force".</summary>
    public static string Of<T>(T value) where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    static string Names(IReadOnlyList<string> actors, Edition edition) => actors.Count switch
    {
        0 => "",
        1 => edition.NameOf(actors[0]),
        _ => $"{string.Join(", ", actors.SkipLast(1).Select(edition.NameOf))} and {edition.NameOf(actors[^1])}",
    };
}
