using System.Text.Json;
using Casus.Situate;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Casus.Store;

/// <summary>The full-text index of a situation file. Its row numbers are places in time, so the newest come first without sorting.</summary>
static class WordIndex
{
    // A version counts from when it is known until a later one is; within the last second it is looked up whether it was known already.
    static string Known(string number) =>
        $"""
        {number} <= @Last AND {number} NOT IN (SELECT number FROM span WHERE until <= coalesce(@AsOf, 'x') OR since > @AsOf)
        AND NOT ({number} >= @First AND EXISTS (SELECT 1 FROM entry e WHERE e.number = {number} AND e.learned > @AsOf))
        """;

    static readonly string InWords = $"FROM words WHERE words MATCH @Query AND {Known("words.rowid")}";
    static readonly string InAll = $"FROM entry WHERE {Known("entry.number")}";

    public static void Add(SqliteConnection connection, SqliteTransaction transaction, Record record)
    {
        var number = Place.Of(record);
        while (connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM entry WHERE number = @number)", new { number }, transaction))
            number++;
        var (id, version) = (record.Article.Id, Versions.Of(record));
        connection.Execute("INSERT INTO entry (number, id, version, learned) VALUES (@number, @id, @version, @learned)", new { number, id, version, learned = SqliteStore.Written(record.Learned) }, transaction);
        connection.Execute("INSERT INTO words (rowid, body) VALUES (@number, @body)", new { number, body = string.Join(' ', Words.In(record.Article)) }, transaction);
        Span(connection, transaction, id);
    }

    /// <summary>Makes the index of a file that had none.</summary>
    public static void Fill(SqliteConnection connection, SqliteTransaction transaction)
    {
        foreach (var record in connection.Query<string>("SELECT record FROM article", transaction: transaction, buffered: true))
            if (Record(record) is { Reading.Article: not null } read)
                Add(connection, transaction, read);
    }

    public static Found Search(SqliteConnection connection, IReadOnlyList<string> words, DateTimeOffset? asOf, Func<string, Record> parse)
    {
        var (source, number) = words.Count == 0 ? (InAll, "entry.number") : (InWords, "words.rowid");
        var parameters = new
        {
            Query = string.Join(' ', words.Select(w => $"\"{w}\"")),
            Last = Place.Last(asOf),
            First = asOf is { } time ? Place.First(time) : long.MaxValue,
            AsOf = asOf is { } known ? SqliteStore.Written(known) : null,
        };
        var count = connection.ExecuteScalar<int>($"SELECT COUNT(*) {source}", parameters);
        return new Found(count, From);

        IEnumerable<Record> From(int skip) => connection
            .Query<string>(
                $"SELECT (SELECT a.record FROM entry e JOIN article a ON a.id = e.id AND a.version = e.version WHERE e.number = found.number) FROM (SELECT {number} AS number {source} ORDER BY {number} DESC LIMIT -1 OFFSET {skip}) AS found",
                parameters,
                buffered: false)
            .Select(parse);
    }

    static void Span(SqliteConnection connection, SqliteTransaction transaction, string id)
    {
        var records = connection.Query<string>("SELECT record FROM article WHERE id = @id", new { id }, transaction).Select(Record).OfType<Record>().ToList();
        foreach (var (version, since, until) in Versions.Spans(records).Where(_ => records.Count > 1))
            connection.Execute(
                """
                INSERT INTO span (number, since, until) SELECT number, @since, @until FROM entry WHERE id = @id AND version = @version
                ON CONFLICT DO UPDATE SET since = excluded.since, until = excluded.until
                """,
                new { id, version = Versions.Of(version), since = SqliteStore.Written(since), until = until is { } end ? SqliteStore.Written(end) : null },
                transaction);
    }

    // A damaged record is told of when it is read; it must not keep the others from being found.
    static Record? Record(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Record>(json, Json.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
