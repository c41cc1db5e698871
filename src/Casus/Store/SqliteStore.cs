using System.Globalization;
using System.Text.Json;
using Casus.Situate;
using Casus.Situate.Decisions;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Casus.Store;

/// <summary>Keeps a situation in one SQLite file. Each addition is one transaction: a file that is cut off at any moment opens with all that was added before.</summary>
public sealed class SqliteStore : ISituationStore
{
    static SqliteStore() => SQLitePCL.Batteries_V2.Init();

    // Seconds to wait for another program that is writing.
    const int Patience = 10;

    readonly SqliteConnection _connection;

    SqliteStore(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens a situation file, or makes one.</summary>
    /// <exception cref="SituationFileException">The file cannot be used; the message says why.</exception>
    public static SqliteStore Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = Patience }.ToString());
        try
        {
            connection.Open();
            Migrations.Apply(connection);
            return new SqliteStore(connection);
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw new SituationFileException(Explain(file, exception), exception);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public int Add(IReadOnlyList<Record> records) => Explained(() => Insert(records));

    public IReadOnlyList<Record> Records(DateTimeOffset? asOf = null) => Explained(() => Store.Versions.Newest(
        _connection
            .Query<string>("SELECT record FROM article ORDER BY id, version", buffered: false)
            .Select(Parsed),
        asOf));

    public IReadOnlyList<Record> Versions(string? article = null) => Explained(() => Store.Versions.Several(
        _connection
            .Query<string>(
                """
                SELECT record FROM article
                WHERE id = @article OR (@article IS NULL AND id IN (SELECT id FROM article GROUP BY id HAVING COUNT(*) > 1))
                """,
                new { article },
                buffered: false)
            .Select(Parsed),
        article));

    public IReadOnlyList<Record> All() => Explained(() =>
        (IReadOnlyList<Record>)[.. _connection.Query<string>("SELECT record FROM article ORDER BY id, version", buffered: false).Select(Parsed)]);

    public Found Search(IReadOnlyList<string> words, DateTimeOffset? asOf = null) => Explained(() => WordIndex.Search(_connection, words, asOf, Parsed));

    public bool Add(Decision decision) => Explained(() => _connection.Execute(
        "INSERT INTO decision (id, at, body) VALUES (@Id, @At, @Body) ON CONFLICT DO NOTHING",
        new { decision.Id, At = Written(decision.At), Body = JsonSerializer.Serialize(decision, Json.Options) })) > 0;

    public IReadOnlyList<Decision> Decisions(DateTimeOffset? asOf = null) => Explained(() => Store.Versions.Until(
        _connection.Query<string>("SELECT body FROM decision").Select(d => JsonSerializer.Deserialize<Decision>(d, Json.Options)!),
        asOf));

    public void Add(Run run) => Explained(() => Insert(run));

    public IReadOnlyList<Run> Runs() => Explained(Kept);

    public void Dispose() => _connection.Dispose();

    int Insert(IReadOnlyList<Record> records)
    {
        using var transaction = _connection.BeginTransaction();
        var added = records.Count(r => Insert(r, transaction));
        transaction.Commit();
        return added;
    }

    bool Insert(Record record, SqliteTransaction transaction)
    {
        var isNew = _connection.Execute(
            """
            INSERT INTO article (id, version, learned, title, outlet, published, record)
            VALUES (@Id, @Version, @Learned, @Title, @Outlet, @Published, @Record)
            ON CONFLICT DO NOTHING
            """,
            Row(record),
            transaction) > 0;
        if (isNew)
            WordIndex.Add(_connection, transaction, record);
        return isNew;
    }

    int Insert(Run run)
    {
        using var transaction = _connection.BeginTransaction();
        var number = _connection.ExecuteScalar<long>(
            "INSERT INTO run (started, new, known) VALUES (@Started, @New, @Known) RETURNING number",
            new { Started = Written(run.Started), run.New, run.Known },
            transaction);
        foreach (var refusal in run.Refusals)
            _connection.Execute(
                "INSERT INTO refusal (run, source, stage, reason) VALUES (@number, @Source, @Stage, @Reason)",
                new { number, refusal.Source, refusal.Stage, refusal.Reason },
                transaction);
        transaction.Commit();
        return 1;
    }

    IReadOnlyList<Run> Kept()
    {
        var refusals = _connection
            .Query<(long Run, string Source, string Stage, string Reason)>("SELECT run, source, stage, reason FROM refusal ORDER BY rowid")
            .ToLookup(r => r.Run, r => new Refusal(r.Source, r.Stage, r.Reason));
        return [.. _connection
            .Query<(long Number, string Started, int New, int Known)>("SELECT number, started, new, known FROM run ORDER BY number")
            .Select(r => new Run(DateTimeOffset.Parse(r.Started, CultureInfo.InvariantCulture), r.New, r.Known, [.. refusals[r.Number]]))];
    }

    // What the file cannot do is said in words for a person, whenever it shows.
    T Explained<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException exception)
        {
            throw new SituationFileException(Explain(_connection.DataSource, exception), exception);
        }
    }

    Record Parsed(string json)
    {
        try
        {
            if (JsonSerializer.Deserialize<Record>(json, Json.Options) is { Reading.Article: not null } record)
                return record;
        }
        catch (JsonException exception)
        {
            throw new SituationFileException(Damaged(_connection.DataSource), exception);
        }
        throw new SituationFileException(Damaged(_connection.DataSource));
    }

    static string Damaged(string file) =>
        $"'{file}' is damaged. Nothing was changed; restore it from a copy, or read the articles anew.";

    static object Row(Record record) => new
    {
        record.Article.Id,
        Version = Store.Versions.Of(record),
        Learned = Written(record.Learned),
        record.Article.Title,
        record.Article.Outlet,
        Published = record.Article.Published?.ToString(),
        Record = JsonSerializer.Serialize(record, Json.Options),
    };

    internal static string Written(DateTimeOffset time) => time.ToUniversalTime().ToString("o", CultureInfo.InvariantCulture);

    static string Explain(string file, SqliteException exception) => exception.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_NOTADB => $"'{file}' is not a situation file.",
        SQLitePCL.raw.SQLITE_CORRUPT => Damaged(file),
        SQLitePCL.raw.SQLITE_CANTOPEN => $"'{file}' cannot be opened or made. Is the folder there, and may it be written?",
        SQLitePCL.raw.SQLITE_READONLY => $"'{file}' may not be written.",
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => $"'{file}' is in use by another program. Try again when it is done.",
        SQLitePCL.raw.SQLITE_FULL => $"'{file}' cannot be added to, because the disk is full. What was stored before is kept.",
        SQLitePCL.raw.SQLITE_IOERR => $"'{file}' cannot be read or written: {exception.Message} What was stored before is kept.",
        _ => $"'{file}' cannot be used: {exception.Message}",
    };
}
