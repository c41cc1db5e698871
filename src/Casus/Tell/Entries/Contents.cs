using Casus.Read;
using Casus.Situate;
using Casus.Study;
using Casus.Tell.Writing;

namespace Casus.Tell.Entries;

/// <summary>All that a situation and its findings hold, one entry a thing, kind by kind and the weightiest first.</summary>
public static class Contents
{
    public static IReadOnlyList<Entry> Of(Situation situation, IReadOnlyList<Finding> findings)
    {
        var draft = new Draft(situation);
        var statements = situation.Records.SelectMany(r => r.Reading.Statements).ToDictionary(s => s.Key, StringComparer.Ordinal);
        return
        [
            .. situation.Actors.Select(a => Actor(draft, a)),
            .. situation.Events.Select(e => Event(draft, e)),
            .. situation.Ties.Select(t => Tie(draft, t)),
            .. situation.Stances.Where(s => s.Position != Position.Silent).Select(s => Stance(draft, s)),
            .. situation.Silences.Select(s => Silence(draft, s)),
            .. situation.Relations.Claims.Select(c => Claim(c, statements)),
            .. situation.Relations.Conflicts.Select(Conflict),
            .. situation.Utterances.Select(u => Utterance(draft, u)),
            .. situation.Options.Select(o => Option(draft, o)),
            .. situation.Causes.Select(Cause),
            .. findings.Select(f => Resting(EntryKind.Finding, f.Text, f.Support) with { Keys = [f.Id] }),
        ];
    }

    static Entry Resting(EntryKind kind, string title, Support support) =>
        new(kind, title, [.. support.Statements.Select(s => s.Key)]) { Passages = [.. support.Passages], Origins = support.Origins };

    static Entry Actor(Draft draft, ActorView actor) => new(EntryKind.Actor, actor.Name, [actor.Id])
    {
        Passages = [.. draft.Names.Namings(actor.Id).DistinctBy(m => m.Article).OrderBy(m => m.Article, StringComparer.Ordinal)],
        Origins = actor.Origins,
        Actors = [actor.Id],
    };

    static Entry Event(Draft draft, EventView view)
    {
        IReadOnlyList<string> actors = [.. view.Best.Sources.Concat(view.Best.Targets).Distinct(StringComparer.Ordinal)];
        var title = actors.All(draft.Names.Knows) ? Happenings.Heading(draft, view) : view.Act;
        return Resting(EntryKind.Event, Prose.Capital(title), view.Support) with { Actors = actors, When = view.Best.When, Modality = view.Best.Modality };
    }

    static Entry Tie(Draft draft, TieView view)
    {
        var title = Relationships.Known(draft, view) ? Relationships.Heading(draft, view) : Labels.Ties.Noun(view.Best.Type.ToString());
        return Resting(EntryKind.Tie, Prose.Capital(title), view.Support) with { Actors = [view.Best.From, view.Best.To], When = view.Best.Since, Modality = view.Best.Modality };
    }

    static Entry Stance(Draft draft, StanceView view)
    {
        var issue = view.Issue.Length > 0 ? $" on “{view.Matter()}”" : "";
        return Resting(EntryKind.Stance, Prose.Capital(Labels.Position(view.Position, Name(draft, view.Actor)) + issue), view.Support) with { Actors = [view.Actor], When = view.Best.When, Modality = view.Best.Modality };
    }

    static Entry Silence(Draft draft, SilenceRecord silence)
    {
        var issue = silence.Issue.Length > 0 ? $" on “{silence.Matter()}”" : "";
        var ended = silence.BrokenBy is null ? "" : ", ended";
        var title = $"{silence.Kind} silence of {Name(draft, silence.Actor)}{issue}{ended}";
        return Resting(EntryKind.Silence, title, silence.Support) with
        {
            Actors = [silence.Actor],
            Ended = silence.BrokenBy is not null,
            Keys = [$"{silence.Actor} {silence.Issue}", .. silence.Support.Statements.Select(s => s.Key)],
            Passages = [.. silence.Support.Passages, .. silence.BrokenBy is { } word ? new[] { word.Passage } : []],
        };
    }

    static Entry Claim(Relate.Claim claim, Dictionary<string, Statement> statements) => new(EntryKind.Claim, claim.Text, claim.Statements)
    {
        Passages = [.. claim.Statements.Where(statements.ContainsKey).Select(k => statements[k].Passage)],
        Origins = claim.Origins,
    };

    static Entry Conflict(Relate.Conflict conflict) =>
        new(EntryKind.Conflict, $"{conflict.Kind}: {string.Join(" against ", conflict.Accounts.Select(a => $"“{a.Value}”"))}", [.. conflict.Accounts.SelectMany(a => a.Passages).Select(Place)])
        {
            Passages = [.. conflict.Accounts.SelectMany(a => a.Passages)],
            Origins = [.. conflict.Accounts.SelectMany(a => a.Origins).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };

    static Entry Utterance(Draft draft, UtteranceView view) =>
        Resting(EntryKind.Utterance, $"Words of {(view.Actor is null ? "a speaker not named" : Name(draft, view.Actor))}", view.Support) with { Actors = view.Actor is null ? [] : [view.Actor] };

    static Entry Option(Draft draft, OptionView view) =>
        Resting(EntryKind.Option, $"Option of {Name(draft, view.Actor)}: {Excerpt.Of(view.Best.Action)}", view.Support) with { Actors = [view.Actor], Modality = view.Best.Modality };

    static Entry Cause(CauseView view) =>
        Resting(EntryKind.Cause, $"{Prose.Capital(view.From)} {(view.Sign < 0 ? "lowers" : "raises")} {view.To}", view.Support) with { Modality = view.Best.Modality };

    static string Name(Draft draft, string actor) => draft.Names.Knows(actor) ? draft.Names.Of(actor) : actor;

    static string Place(Passage passage) => FormattableString.Invariant($"{passage.Article}:{passage.Start}-{passage.End}");
}
