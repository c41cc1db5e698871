using Casus.Acquire;
using Casus.Read;
using Casus.Store;
using Casus.Study;
using Casus.Work;

namespace Casus.Tests.Samples;

/// <summary>The case of the press samples, read once for all tests that only look at it.</summary>
static class PressCase
{
    static readonly Lazy<IReadOnlyList<Casus.Situate.Record>> Read = new(() =>
    {
        using var store = new MemoryStore();
        new Intake(new Reader(Casus.Language.Pipeline.Load()), TimeProvider.System).Take(Sources.Open([Press.Folder]), store);
        return store.Records();
    });

    static readonly Lazy<Case> Followed = new(() => Casus.Work.Pipeline.Follow(Read.Value));

    public static IReadOnlyList<Casus.Situate.Record> Records => Read.Value;

    public static Case Case => Followed.Value;
}
