using Casus.Store;
using Casus.Tell.Operations;

namespace Casus.App.Api;

/// <summary>Asks the operations of an edition: how pages, the HTTP API and agents come to their answers.</summary>
static class Asking
{
    public static Answer Ask(this Shelf shelf, Edition edition, Operation operation, IReadOnlyDictionary<string, string?> given)
    {
        using var store = shelf.Store();
        return operation.Ask(edition.SubjectOn(store), given);
    }

    public static Subject SubjectOn(this Edition edition, ISituationStore store) => new(store, edition.AsOf, () => edition.Case, TimeProvider.System);
}
