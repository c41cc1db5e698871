using Casus.Situate;

namespace Casus.Tell.Operations.Views;

/// <summary>The goals, fears and constraints that sources ascribe.</summary>
static class Motives
{
    public static View<MotiveView> View { get; } = new("motives", "The goals, fears and constraints that sources ascribe to each actor.")
    {
        Columns = ["actor", "kind", "content", "origins"],
        Items = subject => subject.Situation.Motives,
        Filters = [Filters.Actor<MotiveView>(m => [m.Actor]), Filters.Choice<MotiveView, Read.MotiveKind>("kind", "Only motives of this kind.", m => m.Best.Kind)],
        Tell = (motive, names) => new Entry(
            motive.Id,
            $"{names.Of(motive.Actor)} – {Worded.Of(motive.Best.Kind)}: {motive.Best.Content.Text} ({Worded.Count(motive.Support.Origins.Count, "origin")})",
            [names.Of(motive.Actor), Worded.Of(motive.Best.Kind), motive.Best.Content.Text, Worded.Number(motive.Support.Origins.Count)],
            motive).On(motive.Support),
    };
}
