using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>The causal picture: the weightiest arrows in the sources' words, contested signs, chains and loops.</summary>
static class Causation
{
    const int Most = 6;
    const int MostPatterns = 3;

    public static Section? Write(Draft draft)
    {
        var causes = draft.Situation.Causes;
        if (causes.Count == 0)
            return null;
        var contested = Contested(causes).Take(MostPatterns).Select(p => Pattern("Sources differ on the sign of one effect", p));
        var loops = CausalPaths.Loops(causes).Take(MostPatterns).Select(p => Pattern(LoopHeading(p), p)).ToList();
        var chains = CausalPaths.Chains(causes).Take(loops.Count > 0 ? 0 : 1).Select(p => Pattern("Read together, these arrows form a chain", p));
        var arrows = Listing.Of(draft, [.. causes.Select(c => Arrow(draft, c))], Most, "causal claim");
        return new Section("Cause and effect", [.. arrows, .. contested.Concat(loops).Concat(chains).Select(s => new Paragraph([s]))]);
    }

    static Telling Arrow(Draft draft, CauseView view) =>
        new("", view.Best.Passage, view.Support)
        {
            Core = view.Best.Connective,
            Bare = Bare.Dropped,
            Holder = view.Best.Holder.Actor is { } who && draft.Names.Knows(who) ? view.Best.Holder : Holder.Press,
        };

    static IEnumerable<IReadOnlyList<CauseView>> Contested(IReadOnlyList<CauseView> causes) =>
        from arrow in causes.GroupBy(c => (c.From, c.To))
        where arrow.Any(c => c.Sign > 0) && arrow.Any(c => c.Sign < 0)
        select (IReadOnlyList<CauseView>)[.. arrow];

    static string LoopHeading(IReadOnlyList<CauseView> loop) =>
        loop.Count(c => c.Sign < 0) % 2 == 0
            ? "Read together, these arrows form a loop that feeds itself"
            : "Read together, these arrows form a loop that dampens itself";

    /// <summary>Our reading of several quotations, and marked as ours.</summary>
    static Sentence Pattern(string heading, IReadOnlyList<CauseView> path)
    {
        var steps = path.Select(c => Excerpt.Of(c.Best.From.Passage, 8)).Append(Excerpt.Of(path[^1].Best.To.Passage, 8));
        return new Sentence($"{heading}: {string.Join(" → ", steps)}.", SentenceKind.Judgement, [.. path.Select(c => c.Best.Passage)]);
    }
}
