using Casus.Relate;
using Casus.Situate;
using Casus.Situate.Decisions;
using Casus.Store;
using Casus.Study;
using Casus.Tell.Operations;

namespace Casus.Work;

/// <summary>
/// The way from articles to a case. What comes before, from the press to the records, is the <see cref="Intake"/>;
/// what comes after, from the case to a document, is the room Tell.
/// </summary>
public static class Pipeline
{
    /// <summary>Relate, Situate, Study: a pure function of the records and the decisions, whatever their order.</summary>
    /// <exception cref="OperationCanceledException">Broken off between two stages.</exception>
    public static Case Follow(IReadOnlyList<Record> records, CancellationToken cancel = default) => Follow(records, Docket.Empty, cancel);

    /// <summary>The same, with what analysts have decided.</summary>
    public static Case Follow(IReadOnlyList<Record> records, Docket docket, CancellationToken cancel = default) => Follow(records, docket, null, cancel);

    /// <summary>The same; a recollection of an earlier call saves time and changes nothing.</summary>
    public static Case Follow(IReadOnlyList<Record> records, Docket docket, Recollection? recollection, CancellationToken cancel = default)
    {
        var readings = docket.Apply(Identities.Unify([.. records.Select(r => r.Reading)]));
        cancel.ThrowIfCancellationRequested();
        var relations = Relater.Relate(readings, docket.Apart, recollection);
        cancel.ThrowIfCancellationRequested();
        var situation = Situator.Situate([.. records.Zip(readings, (record, reading) => record with { Reading = reading })], relations) with { Docket = docket };
        cancel.ThrowIfCancellationRequested();
        var findings = Student.Study(situation);
        return new Case(situation, findings);
    }

    /// <summary>What operations are asked about: a store as known at a time. The case is computed when it is first needed, from what an earlier one recollects if that is given.</summary>
    public static Subject Open(ISituationStore store, DateTimeOffset? asOf = null, TimeProvider? clock = null, Recollection? recollection = null, CancellationToken cancel = default) =>
        new(store, asOf, () => Follow(store.Records(asOf), new Docket(store.Decisions(asOf)), recollection, cancel), clock ?? TimeProvider.System);
}
