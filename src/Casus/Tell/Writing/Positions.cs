using Casus.Read;
using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>Where each actor stands, one item an actor, and the aims and fears that sources ascribe. Silences are told apart.</summary>
static class Positions
{
    const int Actors = 4;
    const int Each = 1;
    const int Motives = 2;

    public static Section? Write(Draft draft)
    {
        var stances = draft.Situation.Stances.Where(s => s.Position != Position.Silent && !s.Best.Background && draft.Names.Knows(s.Actor));
        var told = Groups.Tell(draft, [.. stances.GroupBy(s => s.Actor, StringComparer.Ordinal).Select(g => g.Select(s => Stance(draft, s)).ToList())], new Room(Actors, Each, "stance"));
        var motives = draft.Situation.Motives.Where(m => draft.Names.Knows(m.Actor)).Select(m => Motive(draft, m)).ToList();
        return new Section("Who stands where", [.. told, .. Listing.Of(draft, motives, Motives, "motive")]);
    }

    public static Telling Stance(Draft draft, StanceView view) =>
        new(Labels.Position(view.Position, draft.Names.Of(view.Actor)), view.Best.Passage, view.Support)
        {
            Actors = [view.Actor],
            Core = view.Best.Cue,
            Bare = Bare.Dropped,
            Words = 22,
            Holder = view.Best.Holder.Actor == view.Actor ? Holder.Press : view.Best.Holder,
        };

    public static Telling Motive(Draft draft, MotiveView view) =>
        new($"{view.Best.Kind.ToString().ToLowerInvariant()} ascribed to {draft.Names.Of(view.Actor)}", view.Best.Passage, view.Support)
        {
            Actors = [view.Actor],
            Core = view.Best.Content,
            Bare = Bare.Dropped,
            Words = 22,
            Holder = view.Best.Holder,
        };
}
