using Casus.Situate;
using Casus.Situate.Decisions;
using Casus.Store;
using Casus.Study;
using Casus.Work;

namespace Casus.App.Commands;

/// <summary>What a store knows at a time: its records, and what analysts had decided by then.</summary>
sealed record Known(IReadOnlyList<Record> Records, Docket Docket)
{
    public static Known Of(ISituationStore store, DateTimeOffset? asOf = null) => new(store.Records(asOf), new Docket(store.Decisions(asOf)));

    public Case Follow(CancellationToken cancel = default) => Pipeline.Follow(Records, Docket, cancel);
}
