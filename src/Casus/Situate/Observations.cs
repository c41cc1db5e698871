using Casus.Read;

namespace Casus.Situate;

/// <summary>
/// The silences that we observe: two origins or more tell of a matter on which others take positions; an actor is a side of it or
/// was called on, and neither it nor one who speaks for it says a word on it within days, in enough articles that name it.
/// </summary>
static class Observations
{
    /// <summary>Fewer articles of fewer origins that name the actor than this do not allow a judgement of our own.</summary>
    public const int LeastArticles = 3;
    public const int LeastOrigins = 2;

    /// <summary>An answer within this time is no silence.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(2);

    const double SameMatter = 0.5;

    static readonly HashSet<string> Calls = [.. Table.Lines("situate/calls.txt")];

    public static IEnumerable<SilenceRecord> Of(Situation situation, Expectations world, IReadOnlyList<SilenceRecord> reported) =>
        from matter in Matters(situation, world)
        from actor in Expected(matter, situation, world)
        where !reported.Any(r => r.Actor == actor.Id && IsSame(Wording.Of(r.Issue), matter.Words))
        let silence = Observe(actor, matter, situation, world)
        where silence is not null
        select silence;

    static bool IsSame(Wording one, Wording other) => one.Containment(other) >= SameMatter;

    /// <summary>What several origins tell of, and at least one actor takes a position on.</summary>
    static IEnumerable<Matter> Matters(Situation situation, Expectations world)
    {
        var provenance = new Provenance(situation.Relations);
        var groups = new List<(Wording Words, List<StanceView> Views)>();
        foreach (var view in situation.Stances.Where(s => s.Position != Position.Silent && Wording.Of(s.Issue).Stems.Count > 1))
            if (groups.Find(g => IsSame(g.Words, Wording.Of(view.Issue))) is { Views: not null } group)
                group.Views.Add(view);
            else
                groups.Add((Wording.Of(view.Issue), [view]));
        foreach (var (words, views) in groups)
        {
            var statements = views.SelectMany(v => v.Support.Statements).Where(s => world.IsDated(s.Passage.Article)).ToList();
            if (statements.Count > 0 && provenance.SupportOf(statements) is { Origins.Count: >= LeastOrigins } support)
                yield return new Matter(views[0].Issue, words, views, support, statements.Min(world.Learned));
        }
    }

    static IEnumerable<(string Id, string Why)> Expected(Matter matter, Situation situation, Expectations world)
    {
        var called = matter.Views.Where(v => v.Best.Toward is not null && Calls.Contains(v.Position.ToString())).Select(v => v.Best.Toward!);
        return called.Select(a => (a, "it was called on"))
            .Concat(world.Sides(matter.Words).Select(a => (a, "it is party to the matter")))
            .Where(e => situation.Actors.Any(a => a.Id == e.a && a.Kind is ActorKind.State or ActorKind.Organisation or ActorKind.Bloc or ActorKind.ArmedGroup))
            .DistinctBy(e => e.a);
    }

    static SilenceRecord? Observe((string Id, string Why) actor, Matter matter, Situation situation, Expectations world)
    {
        if (world.Words(actor.Id, matter.Issue).Any(w => w.Learned <= matter.Since + Patience))
            return null;
        var broken = world.FirstWord(actor.Id, matter.Issue, matter.Since);
        var searched = world.Coverage(actor.Id, matter.Since, broken?.Learned ?? DateTimeOffset.MaxValue);
        var origins = new Provenance(situation.Relations).OriginsOf(searched).Count;
        var kind = searched.Count >= LeastArticles && origins >= LeastOrigins ? SilenceKind.Observed : SilenceKind.NotEnoughCoverage;
        return new SilenceRecord(actor.Id, matter.Issue, kind, matter.Support)
        {
            Expected = [actor.Why],
            Searched = searched,
            OriginsSearched = origins,
            Since = matter.Since,
            BrokenBy = broken?.Statement,
            BrokenAt = broken?.Learned,
        };
    }

    sealed record Matter(string Issue, Wording Words, IReadOnlyList<StanceView> Views, Support Support, DateTimeOffset Since);
}
