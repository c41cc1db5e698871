using System.Text.Json;
using Casus.Situate;
using Casus.Situate.Decisions;
using Dapper;
using Npgsql;

namespace Casus.Store;

/// <summary>
/// Keeps one of many situations in a PostgreSQL database: each is a schema of its name. Each addition is one transaction.
/// Not safe for use from many threads at once; open one store for each.
/// </summary>
public sealed class PostgresStore : ISituationStore
{
    readonly NpgsqlConnection _connection;

    PostgresStore(NpgsqlConnection connection) => _connection = connection;

    /// <summary>Opens a situation, or makes one.</summary>
    /// <param name="database">How the database is reached (an Npgsql connection string).</param>
    /// <param name="situation">The name of the situation: small letters, digits and underscores.</param>
    /// <exception cref="SituationFileException">It cannot be reached or used; the message says why.</exception>
    public static PostgresStore Open(string database, string situation)
    {
        if (situation.Length is 0 or > 50 || !situation.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '_'))
            throw new SituationFileException($"'{situation}' is no name for a situation: small letters, digits and underscores, at most 50.");
        var connection = new NpgsqlConnection(database);
        try
        {
            connection.Open();
            PostgresLayout.Apply(connection, "casus_" + situation);
            return new PostgresStore(connection);
        }
        catch (Exception exception) when (exception is NpgsqlException or InvalidOperationException)
        {
            connection.Dispose();
            throw new SituationFileException($"The database cannot be used: {exception.Message}", exception);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public int Add(IReadOnlyList<Record> records) => Explained(() =>
    {
        using var transaction = _connection.BeginTransaction();
        // Writers go one after the other, so that no two of them take one place.
        _connection.Execute("LOCK TABLE article IN SHARE ROW EXCLUSIVE MODE", transaction: transaction);
        var added = records.Count(r => Insert(r, transaction));
        transaction.Commit();
        return added;
    });

    public IReadOnlyList<Record> Records(DateTimeOffset? asOf = null) => Store.Versions.Newest(All(), asOf);

    public IReadOnlyList<Record> All() => Explained(() =>
        (IReadOnlyList<Record>)[.. _connection.Query<string>("SELECT record FROM article ORDER BY id COLLATE \"C\", version COLLATE \"C\"").Select(Parsed)]);

    public IReadOnlyList<Record> Versions(string? article = null) => Explained(() => Store.Versions.Several(
        _connection.Query<string>(
            "SELECT record FROM article WHERE id = @article OR (@article::text IS NULL AND id IN (SELECT id FROM article GROUP BY id HAVING COUNT(*) > 1))",
            new { article }).Select(Parsed),
        article));

    public Found Search(IReadOnlyList<string> words, DateTimeOffset? asOf = null) => Explained(() =>
    {
        const string Source = "FROM article WHERE words @> @Words AND place <= @Last AND (@AsOf::text IS NULL OR since <= @AsOf) AND (until IS NULL OR (@AsOf::text IS NOT NULL AND until > @AsOf))";
        var parameters = new { Words = words.ToArray(), Last = Place.Last(asOf), AsOf = asOf is { } time ? SqliteStore.Written(time) : null };
        var count = _connection.ExecuteScalar<int>("SELECT COUNT(*) " + Source, parameters);
        return new Found(count, skip => _connection.Query<string>($"SELECT record {Source} ORDER BY place DESC OFFSET {skip}", parameters).Select(Parsed));
    });

    public void Add(Run run) => Explained(() => _connection.Execute(
        "INSERT INTO run (body) VALUES (@body)", new { body = JsonSerializer.Serialize(run, Json.Options) }));

    public IReadOnlyList<Run> Runs() => Explained(() =>
        (IReadOnlyList<Run>)[.. _connection.Query<string>("SELECT body FROM run ORDER BY number").Select(r => JsonSerializer.Deserialize<Run>(r, Json.Options)!)]);

    public bool Add(Decision decision) => Explained(() => _connection.Execute(
        "INSERT INTO decision (id, body) VALUES (@Id, @body) ON CONFLICT DO NOTHING",
        new { decision.Id, body = JsonSerializer.Serialize(decision, Json.Options) })) > 0;

    public IReadOnlyList<Decision> Decisions(DateTimeOffset? asOf = null) => Explained(() => Store.Versions.Until(
        _connection.Query<string>("SELECT body FROM decision").Select(d => JsonSerializer.Deserialize<Decision>(d, Json.Options)!),
        asOf));

    public void Dispose() => _connection.Dispose();

    bool Insert(Record record, NpgsqlTransaction transaction)
    {
        var row = new
        {
            record.Article.Id,
            Version = Store.Versions.Of(record),
            Learned = SqliteStore.Written(record.Learned),
            Place = Place.Of(record),
            Words = Words.In(record.Article).ToArray(),
            Record = JsonSerializer.Serialize(record, Json.Options),
        };
        var isNew = _connection.Execute(
            "INSERT INTO article (id, version, since, place, words, record) VALUES (@Id, @Version, @Learned, @Place, @Words, @Record) ON CONFLICT DO NOTHING",
            row,
            transaction) > 0;
        if (isNew)
            Span(record.Article.Id, transaction);
        return isNew;
    }

    // From when until when each version is the newest that is known: an index, made from the versions alone.
    void Span(string id, NpgsqlTransaction transaction)
    {
        var records = _connection.Query<string>("SELECT record FROM article WHERE id = @id", new { id }, transaction).Select(Parsed).ToList();
        foreach (var (version, since, until) in Store.Versions.Spans(records).Where(_ => records.Count > 1))
            _connection.Execute(
                "UPDATE article SET since = @since, until = @until WHERE id = @id AND version = @version",
                new { id, version = Store.Versions.Of(version), since = SqliteStore.Written(since), until = until is { } end ? SqliteStore.Written(end) : null },
                transaction);
    }

    static T Explained<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (NpgsqlException exception)
        {
            throw new SituationFileException($"The database cannot be used: {exception.Message}", exception);
        }
    }

    static Record Parsed(string json) =>
        JsonSerializer.Deserialize<Record>(json, Json.Options) is { Reading.Article: not null } record
            ? record
            : throw new SituationFileException("A record of the database is damaged. Nothing was changed; restore it from a copy, or read the articles anew.");
}
