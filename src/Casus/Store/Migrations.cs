using Dapper;
using Microsoft.Data.Sqlite;

namespace Casus.Store;

/// <summary>
/// The steps that bring a situation file from one version of its layout to the next. A step that shipped is never
/// changed. SQLite keeps the version in <c>user_version</c> and the mark of our files in <c>application_id</c>.
/// </summary>
static class Migrations
{
    /// <summary>"CASU" in ASCII.</summary>
    const long Mark = 0x43415355;

    static readonly string[] Steps =
    [
        """
        CREATE TABLE article (
            id       TEXT NOT NULL,
            version  TEXT NOT NULL,
            learned  TEXT NOT NULL,
            title    TEXT,
            outlet   TEXT,
            published TEXT,
            record   TEXT NOT NULL,
            PRIMARY KEY (id, version)
        ) WITHOUT ROWID;
        CREATE TABLE run (
            number   INTEGER PRIMARY KEY,
            started  TEXT NOT NULL,
            new      INTEGER NOT NULL,
            known    INTEGER NOT NULL
        );
        CREATE TABLE refusal (
            run      INTEGER NOT NULL REFERENCES run (number),
            source   TEXT NOT NULL,
            stage    TEXT NOT NULL,
            reason   TEXT NOT NULL
        );
        """,
        // entry and words are an index of article and can be made anew from it. span says when each version was the newest known, for articles of several.
        """
        CREATE TABLE entry (
            number   INTEGER PRIMARY KEY,
            id       TEXT NOT NULL,
            version  TEXT NOT NULL,
            learned  TEXT NOT NULL
        );
        CREATE INDEX entry_of ON entry (id);
        CREATE TABLE span (
            number   INTEGER PRIMARY KEY,
            since    TEXT NOT NULL,
            until    TEXT
        );
        CREATE VIRTUAL TABLE words USING fts5 (body, content = '', detail = none, columnsize = 0, tokenize = 'unicode61 remove_diacritics 0');
        CREATE TABLE decision (
            id       TEXT PRIMARY KEY,
            at       TEXT NOT NULL,
            body     TEXT NOT NULL
        ) WITHOUT ROWID;
        """,
    ];

    const int Indexed = 2;

    /// <summary>Brings the file to the newest layout, in one transaction.</summary>
    /// <exception cref="SituationFileException">The file is no situation file, or is of a newer version.</exception>
    public static void Apply(SqliteConnection connection)
    {
        var version = connection.ExecuteScalar<int>("PRAGMA user_version");
        var mark = connection.ExecuteScalar<long>("PRAGMA application_id");
        var empty = connection.ExecuteScalar<int>("SELECT COUNT(*) FROM sqlite_schema") == 0;
        if (mark != Mark && !empty)
            throw new SituationFileException($"'{connection.DataSource}' is a database of another program, not a situation file.");
        if (version > Steps.Length)
            throw new SituationFileException(
                $"'{connection.DataSource}' was written by a newer Casus (layout {version}; this one knows up to {Steps.Length}). Update Casus to open it; the file was not changed.");
        if (version == Steps.Length)
            return;
        // Another program may be at the same: the version counts that is read once the file is ours to write.
        using var transaction = connection.BeginTransaction();
        version = connection.ExecuteScalar<int>("PRAGMA user_version", transaction: transaction);
        foreach (var step in Steps.Skip(version))
            connection.Execute(step, transaction: transaction);
        if (version < Indexed)
            WordIndex.Fill(connection, transaction);
        connection.Execute($"PRAGMA application_id = {Mark}; PRAGMA user_version = {Steps.Length}", transaction: transaction);
        transaction.Commit();
    }
}
