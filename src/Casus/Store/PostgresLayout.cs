using Dapper;
using Npgsql;

namespace Casus.Store;

/// <summary>The steps that bring a situation in PostgreSQL from one version of its layout to the next. A step that shipped is never changed.</summary>
static class PostgresLayout
{
    static readonly string[] Steps =
    [
        """
        CREATE TABLE article (
            id       text NOT NULL,
            version  text NOT NULL,
            since    text COLLATE "C" NOT NULL,
            until    text COLLATE "C",
            place    bigint NOT NULL,
            words    text[] NOT NULL,
            record   text NOT NULL,
            PRIMARY KEY (id, version)
        );
        CREATE INDEX article_words ON article USING gin (words);
        CREATE INDEX article_place ON article (place);
        CREATE TABLE run (
            number   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            body     text NOT NULL
        );
        CREATE TABLE decision (
            id       text PRIMARY KEY,
            body     text NOT NULL
        );
        """,
    ];

    /// <summary>Brings the situation to the newest layout, in one transaction, and makes it the one that is used.</summary>
    /// <exception cref="SituationFileException">It is of a newer version.</exception>
    public static void Apply(NpgsqlConnection connection, string schema)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute("SELECT pg_advisory_xact_lock(hashtext(@schema))", new { schema }, transaction);
        connection.Execute($"CREATE SCHEMA IF NOT EXISTS {schema}; CREATE TABLE IF NOT EXISTS {schema}.layout (version int NOT NULL)", transaction: transaction);
        connection.Execute($"SET search_path TO {schema}", transaction: transaction);
        var version = connection.ExecuteScalar<int>("SELECT COUNT(*) FROM layout", transaction: transaction);
        if (version > Steps.Length)
            throw new SituationFileException($"The situation was written by a newer Casus (layout {version}; this one knows up to {Steps.Length}). Update Casus to open it; nothing was changed.");
        foreach (var step in Steps.Skip(version))
            connection.Execute(step + "INSERT INTO layout (version) VALUES (1);", transaction: transaction);
        transaction.Commit();
    }
}
