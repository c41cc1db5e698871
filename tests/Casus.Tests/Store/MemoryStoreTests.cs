using Casus.Store;

namespace Casus.Tests.Store;

public sealed class MemoryStoreTests : StoreTests
{
    protected override ISituationStore Open() => new MemoryStore();
}
