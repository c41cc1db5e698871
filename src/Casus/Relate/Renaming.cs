using Casus.Read;

namespace Casus.Relate;

/// <summary>Writes a reading anew with other actor ids; passages stay as they are.</summary>
sealed class Renaming(IReadOnlyDictionary<string, string> canonical)
{
    public Reading Of(Reading reading) => canonical.Count == 0 ? reading : reading with
    {
        Actors = [.. reading.Actors.Select(a => a with { Id = Id(a.Id), Within = Maybe(a.Within) })],
        Mentions = [.. reading.Mentions.Select(m => m with { Actor = Id(m.Actor) })],
        Roles = [.. reading.Roles.Select(r => r with { Actor = Id(r.Actor), Of = Maybe(r.Of) })],
        Utterances = [.. reading.Utterances.Select(u => u with { Actor = Maybe(u.Actor), Holder = Of(u.Holder) })],
        Events = [.. reading.Events.Select(e => e with { Sources = Ids(e.Sources), Targets = Ids(e.Targets), Holder = Of(e.Holder) })],
        Ties = [.. reading.Ties.Select(t => t with { From = Id(t.From), To = Id(t.To), Holder = Of(t.Holder) })],
        Stances = [.. reading.Stances.Select(Of)],
        Causes = [.. reading.Causes.Select(c => c with { Holder = Of(c.Holder) })],
        Options = [.. reading.Options.Select(Of)],
        Motives = [.. reading.Motives.Select(m => m with { Actor = Id(m.Actor), Holder = Of(m.Holder) })],
    };

    Stance Of(Stance stance) => stance with
    {
        Actor = Id(stance.Actor),
        Toward = Maybe(stance.Toward),
        Holder = Of(stance.Holder),
        Explanations = [.. stance.Explanations.Select(e => e with { Holder = Of(e.Holder) })],
    };

    Option Of(Option option) => option with
    {
        Actor = Id(option.Actor),
        Holder = Of(option.Holder),
        Consequences = [.. option.Consequences.Select(c => c with { For = Maybe(c.For) })],
    };

    Holder Of(Holder holder) => new(Maybe(holder.Actor), Ids(holder.Via));

    string[] Ids(IReadOnlyList<string> ids) => [.. ids.Select(Id).Distinct(StringComparer.Ordinal)];

    string? Maybe(string? id) => id is null ? null : Id(id);

    string Id(string id) => canonical.GetValueOrDefault(id, id);
}
