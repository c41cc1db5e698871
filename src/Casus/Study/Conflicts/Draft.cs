using Casus.Situate;

namespace Casus.Study.Conflicts;

/// <summary>
/// Drafts a conflict model around one actor from what the press says: its options (to keep silent among them, where it is reported silent), each an alternative to the others, and the other actors
/// whose options the press tells as further decision makers. Every option is a quotation, and every want, or it says what it assumes. A person goes on from there: what weighs more than what no
/// source says in a form that could be drafted.
/// </summary>
public static class Draft
{
    const int MostOwn = 8;
    const int MostOptions = 12;
    const int MostOfAnother = 3;
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
        var told = Others(situation, actor).Prepend(actor).SelectMany(a => ToldOptions.Of(situation, a).Select(o => (Actor: a, Told: o))).ToList();
        if (told.FirstOrDefault().Actor != actor)
            return null;
        var kept = Room(told, actor);
        var names = new Names(situation);
        var ids = new Ids();
        var options = kept.Select(o => new DraftedOption(o.Actor, ids.Of(o.Actor == actor ? o.Told.Words : $"{names.Of(o.Actor)} {o.Told.Words}"), o.Told)).ToList();
        return new Sheet($"The options of {names.Of(actor)}")
        {
            StatusQuo = [.. options.Where(o => o.Told.IsStatusQuo).Select(o => o.Id)],
            Makers = [.. options.GroupBy(o => o.Actor).Select(g => Maker(situation, names, options, [.. g]) with { Actor = g.Key == actor ? actor : null })],
            Alternatives = Alternatives([.. options.Where(o => o.Actor == actor)]),
            Notes = [.. Notes(situation, actor, [.. told.Except(kept)])],
        };
    }

    /// <summary>The other actors with options, those told by most origins first.</summary>
    static IEnumerable<string> Others(Situation situation, string actor) => situation.Options
        .Where(o => o.Actor != actor)
        .GroupBy(o => o.Actor, StringComparer.Ordinal)
        .OrderByDescending(g => g.SelectMany(o => o.Support.Origins).Distinct(StringComparer.Ordinal).Count())
        .ThenByDescending(g => g.Count())
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => g.Key);

    static List<(string Actor, ToldOption Told)> Room(List<(string Actor, ToldOption Told)> told, string actor) =>
        [.. told.GroupBy(o => o.Actor, StringComparer.Ordinal).SelectMany(g => g.Take(g.Key == actor ? MostOwn : MostOfAnother)).Take(MostOptions)];

    static SheetMaker Maker(Situation situation, Names names, IReadOnlyList<DraftedOption> all, IReadOnlyList<DraftedOption> own) =>
        new(names.Of(own[0].Actor), [.. own.Select(o => o.Written)], DraftedWants.Of(situation, own[0].Actor, all));

    static IReadOnlyList<SheetAlternatives> Alternatives(IReadOnlyList<DraftedOption> options) => options.Count < 2
        ? []
        : options.Any(o => o.Told.IsStatusQuo)
            ? [new SheetAlternatives([.. options.Select(o => o.Id)], "drafted as alternatives; to do none of these is to keep silent") { Exactly = true }]
            : [new SheetAlternatives([.. options.Select(o => o.Id)], "drafted as alternatives; take this out where several can be done")];

    static IEnumerable<string> Notes(Situation situation, string actor, IReadOnlyList<(string Actor, ToldOption Told)> left)
    {
        yield return "A draft from the press. Every option quotes a source, every want does or says what it assumes; 'contested: true' has it tried with and without.";
        var names = new Names(situation);
        foreach (var (whose, option) in left.Take(MostNotes))
            yield return $"Left out for room: {names.Of(whose)}: {option.Words} ({option.Passage.Article}).";
        foreach (var motive in situation.Motives.Where(m => m.Actor == actor).Take(MostNotes))
            yield return $"The press also tells of a {motive.Best.Kind.ToString().ToLowerInvariant()}: \"{motive.Best.Content.Text}\" ({motive.Best.Content.Article}).";
    }
}
