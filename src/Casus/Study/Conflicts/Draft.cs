using Casus.Situate;

namespace Casus.Study.Conflicts;

/// <summary>
/// Drafts a conflict model for one actor from what the press says: its options (to keep silent among them, where it is reported silent), each an alternative to the others, and as its wants to
/// avoid every bad consequence that a source predicts of one, and what a source says it cannot do. Every option and want is a quotation. A person goes on from there: who else acts, and what
/// weighs more than what, no source says in a form that could be drafted.
/// </summary>
public static class Draft
{
    const int MostOptions = 8;
    const int MostNotes = 12;

    /// <summary>The actor for whom the press tells most: options with their consequences. Null where there is none.</summary>
    public static string? Subject(Situation situation) => situation.Options
        .GroupBy(o => o.Actor, StringComparer.Ordinal)
        .OrderByDescending(g => g.Sum(o => 1 + o.Consequences.Count))
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => g.Key)
        .FirstOrDefault();

    /// <summary>The draft; null where the press tells no option of the actor.</summary>
    public static Sheet? Of(Situation situation, string actor)
    {
        var told = ToldOptions.Of(situation, actor);
        if (told.Count == 0)
            return null;
        var ids = new Ids();
        var options = told.Take(MostOptions).Select(o => (Told: o, Id: ids.Of(o.Words))).ToList();
        var name = new Names(situation).Of(actor);
        return new Sheet($"The options of {name}")
        {
            StatusQuo = [.. options.Where(o => o.Told.IsStatusQuo).Select(o => o.Id).Take(1)],
            Makers = [new SheetMaker(name, [.. options.Select(o => new SheetOption(o.Id, o.Told.Words, o.Told.Grounds))], Wants(options, actor)) { Actor = actor }],
            Infeasible = Alternatives(options),
            Notes = [.. Notes(situation, actor, told.Skip(MostOptions).ToList())],
        };
    }

    /// <summary>What to avoid, what most sources tell first; one want for each prediction, so that each can be withdrawn on its own.</summary>
    static List<SheetWant> Wants(List<(ToldOption Told, string Id)> options, string actor)
    {
        var wants = options
            .SelectMany(o => o.Told.CostsFor(actor).Select(c => (o.Id, o.Told, Cost: c)))
            .GroupBy(w => (w.Id, Cost: Words(w.Cost.Passage)))
            .OrderByDescending(g => g.Count())
            .Select(g => new SheetWant($"NOT {g.Key.Id}", Quoted(g.First().Cost.Passage)) { Words = $"no {g.Key.Cost} (said to follow from \"{g.First().Told.Words}\")", Contested = true })
            .ToList();
        foreach (var (told, id) in options.Where(o => o.Told.Blocked && !o.Told.CostsFor(actor).Any()))
            wants.Add(new SheetWant($"NOT {id}", told.Grounds) { Words = $"not to {told.Words}: a source says it cannot", Contested = true });
        if (wants.Count == 0)
            wants.Add(new SheetWant(options[0].Id, new Grounds.Assumed("the press tells no cost of any option; replace this by what the actor wants")));
        return wants;
    }

    static IReadOnlyList<SheetPattern> Alternatives(List<(ToldOption Told, string Id)> options)
    {
        const string Why = "drafted as alternatives; take this out where both can be done";
        return
        [
            .. options.SelectMany((one, i) => options.Skip(i + 1).Select(other => new SheetPattern($"{one.Id} AND {other.Id}", Why))),
            .. options.Any(o => o.Told.IsStatusQuo) ? [new SheetPattern($"NOT ({string.Join(" OR ", options.Select(o => o.Id))})", "to do none of these is to keep silent")] : Array.Empty<SheetPattern>(),
        ];
    }

    static IEnumerable<string> Notes(Situation situation, string actor, IReadOnlyList<ToldOption> left)
    {
        yield return "A draft from the press. Every option and want quotes a source; 'contested: true' has it tried with and without.";
        foreach (var option in left)
            yield return $"Left out for room: {option.Words} ({option.Passage.Article}).";
        foreach (var motive in situation.Motives.Where(m => m.Actor == actor).Take(MostNotes))
            yield return $"The press also tells of a {motive.Best.Kind.ToString().ToLowerInvariant()}: \"{motive.Best.Content.Text}\" ({motive.Best.Content.Article}).";
        var names = new Names(situation);
        foreach (var option in situation.Options.Where(o => o.Actor != actor).Take(MostNotes))
            yield return $"An option of {names.Of(option.Actor)}: \"{option.Best.Action.Text}\" ({option.Best.Action.Article}).";
    }

    static Grounds.Quoted Quoted(Passage passage) => new(passage.Article, passage.Text);

    static string Words(Passage passage) => string.Join(' ', passage.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
