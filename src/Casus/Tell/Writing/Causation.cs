using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>The weightiest causal claims in the sources' words; loops and effects that pull both ways are findings of their own.</summary>
static class Causation
{
    const int Most = 3;

    public static Section? Write(Draft draft) =>
        draft.Situation.Causes.Count == 0
            ? null
            : new Section("Cause and effect", Listing.Of(draft, [.. draft.Situation.Causes.Select(c => Arrow(draft, c))], Most, "causal claim"));

    static Telling Arrow(Draft draft, CauseView view) =>
        new("", view.Best.Passage, view.Support)
        {
            Core = view.Best.Connective,
            Bare = Bare.Dropped,
            Holder = view.Best.Holder.Actor is { } who && draft.Names.Knows(who) ? view.Best.Holder : Holder.Press,
        };
}
