using System.Globalization;
using Casus.Situate;

namespace Casus.Tell.Exports;

/// <summary>One tie as an edge of a graph: its ends and its attributes, the same in every graph format.</summary>
sealed record Bond(string Id, string From, string To, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The article that is quoted.</summary>
    public required string Article { get; init; }

    /// <summary>The attributes of an edge with their types; the sign is +1 friendly, −1 hostile, 0 neither.</summary>
    public static IReadOnlyList<(string Name, string Type)> Attributes { get; } =
    [
        ("type", "string"), ("sign", "int"), ("trend", "int"), ("status", "string"), ("modality", "string"), ("mutual", "boolean"),
        ("since", "string"), ("until", "string"), ("origins", "int"), ("articles", "int"), ("quotation", "string"), ("source", "string"),
    ];

    /// <summary>The ties between known actors, the weightiest first.</summary>
    public static IEnumerable<Bond> In(Cargo cargo)
    {
        var known = cargo.Situation.Actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return cargo.Situation.Ties.Where(t => known.Contains(t.Best.From) && known.Contains(t.Best.To)).Select(t => Of(t, cargo));
    }

    static Bond Of(TieView view, Cargo cargo)
    {
        var tie = view.Best;
        var quotation = cargo.Short(tie.Passage);
        return new Bond(view.Id, tie.From, tie.To, new Dictionary<string, string>
        {
            ["type"] = Words.Kebab(tie.Type),
            ["sign"] = Number(tie.Sign),
            ["trend"] = Number(tie.Trend),
            ["status"] = Words.Kebab(tie.Status),
            ["modality"] = Words.Kebab(tie.Modality),
            ["mutual"] = tie.Directed ? "false" : "true",
            ["since"] = tie.Since?.ToString() ?? "",
            ["until"] = tie.Until?.ToString() ?? "",
            ["origins"] = Number(view.Support.Origins.Count),
            ["articles"] = Number(view.Support.Passages.Select(p => p.Article).Distinct(StringComparer.Ordinal).Count()),
            ["quotation"] = quotation.Text,
            ["source"] = FormattableString.Invariant($"{quotation.Article}:{quotation.Start}-{quotation.End}"),
        })
        {
            Article = quotation.Article,
        };
    }

    static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
