using System.Collections.Frozen;

namespace Casus.Tell.Writing;

/// <summary>Headings made of a noun and the actors it stands between, from the tables of <c>data/tell</c>.</summary>
public sealed class Labels
{
    readonly FrozenDictionary<string, string[]> _rows;

    Labels(string table) =>
        _rows = Table.Rows(table).ToFrozenDictionary(row => row[0], StringComparer.Ordinal);

    public static Labels Events { get; } = new("tell/events.tsv");

    public static Labels Ties { get; } = new("tell/ties.tsv");

    static readonly FrozenDictionary<string, string> Modalities = Words("tell/modalities.tsv");
    static readonly FrozenDictionary<string, string> Positions = Words("tell/positions.tsv");
    static readonly FrozenDictionary<string, string> Joints =
        Table.Rows("tell/positions.tsv").ToFrozenDictionary(row => row[0], row => row[2], StringComparer.Ordinal);

    /// <summary>"Talks between A and B", "criticism by A of B"; an unknown type is named by itself.</summary>
    public string Of(string type, string from, string to)
    {
        var row = _rows.GetValueOrDefault(type, [type, type.ToLowerInvariant(), "by", "toward"]);
        if (from == "" && to == "")
            return row[1];
        if (row[2] == row[3])
            return from != "" && to != "" ? $"{row[1]} {row[2]} {from} and {to}" : $"{row[1]} of {from}{to}";
        return row[1] + (from == "" ? "" : $" {row[2]} {from}") + (to == "" ? "" : $" {row[3]} {to}");
    }

    /// <summary>"Flow of arms".</summary>
    public string Noun(string type) => _rows.TryGetValue(type, out var row) ? row[1] : type.ToLowerInvariant();

    /// <summary>Whether the two sides are named in one breath ("between A and B").</summary>
    public bool Joint(string type) => _rows.TryGetValue(type, out var row) && row[2] == row[3];

    /// <summary>"planned ", or nothing for what is told as a fact.</summary>
    public static string Mode(Modality modality) =>
        Modalities.GetValueOrDefault(modality.ToString(), "-") is var word && word != "-" ? word + " " : "";

    /// <summary>"Condemnation by A", "concern of A".</summary>
    public static string Position(Read.Position position, string actor) =>
        $"{Position(position)} {Joints[position.ToString()]} {actor}";

    public static string Position(Read.Position position) => Positions[position.ToString()];

    static FrozenDictionary<string, string> Words(string table) =>
        Table.Rows(table).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
}
