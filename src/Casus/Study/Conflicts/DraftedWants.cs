using Casus.Read;
using Casus.Situate;

namespace Casus.Study.Conflicts;

/// <summary>
/// What the press lets a maker want: to avoid what is said to follow from an option and to be bad for it, to have what is good for it, and the goals and fears that tell of an option, its own or
/// another's. Every want is a quotation, and contested, so that the solver tries the model with it and without.
/// </summary>
static class DraftedWants
{
    const int MostWants = 12;
    const double Told = 0.6;

    public static IReadOnlyList<SheetWant> Of(Situation situation, string actor, IReadOnlyList<DraftedOption> options)
    {
        var own = options.Where(o => o.Actor == actor).ToList();
        var wants = FromConsequences(actor, options)
            .Concat(own.Where(o => o.Told.Blocked && !o.Told.CostsFor(actor).Any()).Select(o => new SheetWant($"NOT {o.Id}", o.Told.Grounds) { Words = $"not to {o.Told.Words}: a source says it cannot" }))
            .Concat(FromMotives(situation, actor, options))
            .DistinctBy(w => (w.That, w.Grounds))
            .Take(MostWants)
            .Select(w => w with { Contested = true })
            .ToList();
        return wants.Count > 0 ? wants : Assumed(own);
    }

    /// <summary>What most accounts tell first; one want for each prediction, so that each can be withdrawn on its own.</summary>
    static IEnumerable<SheetWant> FromConsequences(string actor, IReadOnlyList<DraftedOption> options) => options
        .SelectMany(o => o.Told.Consequences.Where(c => c.Value != 0 && (c.For ?? o.Actor) == actor).Select(c => (Option: o, Consequence: c, Words: Words(c.Passage))))
        .GroupBy(w => (w.Option.Id, w.Words, Bad: w.Consequence.Value < 0))
        .OrderByDescending(g => g.Count())
        .Select(g => new SheetWant(g.Key.Bad ? $"NOT {g.Key.Id}" : g.Key.Id, Quoted(g.First().Consequence.Passage))
        {
            Words = $"{(g.Key.Bad ? "to avoid" : "to have")} what is said to follow from: {g.First().Option.Told.Words}",
        });

    /// <summary>A goal or fear that is told in the words of an option.</summary>
    static IEnumerable<SheetWant> FromMotives(Situation situation, string actor, IReadOnlyList<DraftedOption> options) =>
        from motive in situation.Motives
        where motive.Actor == actor && motive.Best.Kind is MotiveKind.Goal or MotiveKind.Fear
        from option in options
        where IsAbout(motive.Best.Content.Text, option.Told.Words)
        select new SheetWant(motive.Best.Kind == MotiveKind.Fear ? $"NOT {option.Id}" : option.Id, Quoted(motive.Best.Content))
        {
            Words = motive.Best.Kind == MotiveKind.Fear ? "a fear" : "a goal",
        };

    static bool IsAbout(string motive, string option)
    {
        var (told, asked) = (OptionWords.Concepts(motive), OptionWords.Concepts(option));
        var shared = asked.Count(told.Contains);
        return shared > 1 && shared >= Told * asked.Count;
    }

    /// <summary>Where no source tells what a maker wants it is taken to do what it may: each option on its own, so that each can be withdrawn.</summary>
    static IReadOnlyList<SheetWant> Assumed(List<DraftedOption> own) =>
    [
        .. own.Where(o => o.Told.IsStatusQuo || !own[0].Told.IsStatusQuo).Select(o => new SheetWant(o.Id, new Grounds.Assumed(o.Told.IsStatusQuo
            ? "it does so now; no source tells what it gains or loses by any option"
            : "the press says that it may; no source tells what it gains or loses by it")) { Words = o.Told.Words, Contested = true }),
    ];

    static Grounds.Quoted Quoted(Passage passage) => new(passage.Article, passage.Text);

    static string Words(Passage passage) => string.Join(' ', passage.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
