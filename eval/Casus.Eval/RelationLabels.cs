namespace Casus.Eval;

/// <summary>Says a kind of event in the words of a set: sets of different years call and group the PLOVER types differently.</summary>
sealed class RelationLabels(IEnumerable<string> labels)
{
    static readonly Dictionary<string, string[]> Others = new()
    {
        ["REQUEST"] = ["DEMAND"],
        ["ACCUSE"] = ["DISAPPROVE"],
        ["INVESTIGATE"] = ["ACCUSE", "DISAPPROVE"],
        ["FIGHT"] = ["ASSAULT"],
        ["CONCEDE"] = ["YIELD", "RETREAT"],
        ["RETREAT"] = ["YIELD", "CONCEDE"],
        ["DEMAND"] = ["REQUEST"],
        ["DISAPPROVE"] = ["ACCUSE"],
        ["YIELD"] = ["CONCEDE"],
    };

    readonly HashSet<string> _labels = [.. labels];

    /// <summary>The set's name for a kind.</summary>
    public string Of(string kind) =>
        _labels.Contains(kind) ? kind : Others.GetValueOrDefault(kind)?.FirstOrDefault(_labels.Contains) ?? kind;

    /// <summary>Our name for a label of any set.</summary>
    public static string Kind(string label) =>
        label switch { "DEMAND" => "REQUEST", "DISAPPROVE" => "ACCUSE", "YIELD" => "CONCEDE", _ => label };
}
