using Casus.Store;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Casus.Tests.Store;

public sealed class SqliteStoreTests : StoreTests, IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("casus-store-").FullName;

    string FilePath => Path.Combine(_folder, "a.casus");

    protected override ISituationStore Open() => SqliteStore.Open(FilePath);

    [Fact]
    public void A_file_of_a_newer_version_is_refused_and_left_as_it_is()
    {
        SqliteStore.Open(FilePath).Dispose();
        Execute("PRAGMA user_version = 999");
        var refusal = Assert.Throws<SituationFileException>(() => SqliteStore.Open(FilePath));
        Assert.Contains("newer Casus", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused()
    {
        File.WriteAllText(FilePath, new string('x', 5000));
        Assert.Contains("not a situation file", Assert.Throws<SituationFileException>(() => SqliteStore.Open(FilePath)).Message, StringComparison.Ordinal);
        Assert.Equal(5000, new FileInfo(FilePath).Length);
    }

    [Fact]
    public void The_database_of_another_program_is_refused()
    {
        Execute("CREATE TABLE bookmarks (url TEXT)");
        Assert.Contains("another program", Assert.Throws<SituationFileException>(() => SqliteStore.Open(FilePath)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"reading\":")]
    public void A_record_that_is_damaged_is_said_to_be(string record)
    {
        SqliteStore.Open(FilePath).Dispose();
        Execute($"INSERT INTO article (id, version, learned, record) VALUES ('a', '1', '2031', '{record}')");
        using var store = Open();
        Assert.Contains("is damaged", Assert.Throws<SituationFileException>(() => store.Records()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.9)]
    [InlineData(0.5)]
    [InlineData(0.02)]
    public void A_file_that_was_cut_off_is_said_to_be_damaged(double share)
    {
        using (var store = SqliteStore.Open(FilePath))
            store.Add(new Run(DateTimeOffset.UnixEpoch, 1, 0, [.. Enumerable.Range(0, 200).Select(_ => new Refusal(new string('x', 500), "acquire", "It is no text."))]));
        using (var file = new FileStream(FilePath, FileMode.Open))
            file.SetLength((long)(file.Length * share));
        var refusal = Assert.Throws<SituationFileException>(() =>
        {
            using var store = SqliteStore.Open(FilePath);
            store.Records();
            store.Runs();
        });
        Assert.Contains(FilePath, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_that_make_one_file_at_once_all_succeed() =>
        Parallel.For(0, 8, _ => Open().Dispose());

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var file = Path.Combine(_folder, "nowhere", "a.casus");
        Assert.Contains(file, Assert.Throws<SituationFileException>(() => SqliteStore.Open(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_added_survives_closing()
    {
        using (var store = Open())
            store.Add(new Run(DateTimeOffset.UnixEpoch, 1, 0, []));
        using var again = Open();
        Assert.Single(again.Runs());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    void Execute(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = FilePath, Pooling = false }.ToString());
        connection.Execute(sql);
    }
}
