using Casus.Store;

namespace Casus.Tests.Store;

/// <summary>The conformance suite over PostgreSQL, each test in a situation of its own; skipped where it is not installed.</summary>
public sealed class PostgresStoreTests(PostgresServer server) : StoreTests, IClassFixture<PostgresServer>
{
    readonly string _situation = "t" + Guid.NewGuid().ToString("N")[..16];

    protected override ISituationStore Open() => PostgresStore.Open(Address, _situation);

    string Address
    {
        get
        {
            Assert.SkipWhen(server.Address is null, "PostgreSQL is not installed.");
            return server.Address!;
        }
    }

    [Fact]
    public void What_was_added_survives_closing_and_is_in_no_other_situation()
    {
        using (var store = Open())
            store.Add(new Run(DateTimeOffset.UnixEpoch, 1, 0, []));
        using var again = Open();
        Assert.Single(again.Runs());
        using var other = PostgresStore.Open(Address, _situation + "_other");
        Assert.Empty(other.Runs());
    }

    [Fact]
    public void A_name_that_is_none_is_refused() =>
        Assert.Contains("is no name", Assert.Throws<SituationFileException>(() => PostgresStore.Open(Address, "x; DROP TABLE article")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_server_that_is_not_there_is_told_of() =>
        Assert.Contains("cannot be used", Assert.Throws<SituationFileException>(() => PostgresStore.Open("Host=/nowhere;Username=casus;Timeout=2", "a")).Message, StringComparison.Ordinal);

    [Fact]
    public void Programs_that_make_one_situation_at_once_all_succeed() =>
        Parallel.For(0, 8, _ => Open().Dispose());
}
