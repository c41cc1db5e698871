using Casus.Read;
using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>Where each actor stands, and the aims and fears that sources ascribe to it. Silences are told apart.</summary>
static class Positions
{
    const int Most = 8;

    public static Section? Write(Draft draft)
    {
        var stances = draft.Situation.Stances
            .Where(s => s.Position != Position.Silent && !s.Best.Background && draft.Names.Knows(s.Actor))
            .Select(s => Stance(draft, s));
        var motives = draft.Situation.Motives.Where(m => draft.Names.Knows(m.Actor)).Select(m => Motive(draft, m)).ToList();
        var told = Listing.Of(draft, [.. stances], Most, "stance");
        var ascribed = Listing.Of(draft, motives, Most / 2, "aim or fear");
        return new Section("Who stands where", [.. told, .. ascribed]);
    }

    public static Telling Stance(Draft draft, StanceView view) =>
        new(Labels.Position(view.Position, draft.Names.Of(view.Actor)), view.Best.Passage, view.Support)
        {
            Actors = [view.Actor],
            Core = view.Best.Cue,
            Bare = Bare.Dropped,
            Holder = view.Best.Holder.Actor == view.Actor ? Holder.Press : view.Best.Holder,
        };

    static Telling Motive(Draft draft, MotiveView view) =>
        new($"{view.Best.Kind.ToString().ToLowerInvariant()} ascribed to {draft.Names.Of(view.Actor)}", view.Best.Passage, view.Support)
        {
            Actors = [view.Actor],
            Core = view.Best.Content,
            Bare = Bare.Dropped,
            Holder = view.Best.Holder,
        };
}
