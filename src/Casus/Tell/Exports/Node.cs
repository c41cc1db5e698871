using System.Globalization;

namespace Casus.Tell.Exports;

/// <summary>One actor as a node of a graph, the same in every graph format.</summary>
sealed record Node(string Id, string Label, IReadOnlyDictionary<string, string> Values)
{
    public static IReadOnlyList<(string Name, string Type)> Attributes { get; } =
        [("kind", "string"), ("within", "string"), ("aliases", "string"), ("origins", "int"), ("articles", "int"), ("mentions", "int")];

    public static IEnumerable<Node> In(Cargo cargo) => cargo.Situation.Actors.Select(a => new Node(a.Id, a.Name, new Dictionary<string, string>
    {
        ["kind"] = Words.Kebab(a.Kind),
        ["within"] = a.Within ?? "",
        ["aliases"] = string.Join("; ", a.Aliases),
        ["origins"] = a.Origins.Count.ToString(CultureInfo.InvariantCulture),
        ["articles"] = a.Articles.Count.ToString(CultureInfo.InvariantCulture),
        ["mentions"] = a.Mentions.Count.ToString(CultureInfo.InvariantCulture),
    }));
}
