using Casus.Read;

namespace Casus.Situate;

/// <summary>Names an event more closely than its class: "signing" for a SUPPORT told by "have signed". From <c>data/situate/acts.tsv</c>.</summary>
static class Acts
{
    static readonly ILookup<string, (string[] Stems, string Act)> Rows = Table.Rows("situate/acts.tsv")
        .ToLookup(row => row[0], row => (row[1].Split(", "), row[2]), StringComparer.Ordinal);

    /// <summary>The act, or the class in capitals where no row fits.</summary>
    public static string Of(Event told)
    {
        var words = told.Trigger.Text.ToLowerInvariant().Split([' ', '-', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return Rows[told.Type]
            .Where(row => row.Stems.Any(stem => words.Any(w => w.StartsWith(stem, StringComparison.Ordinal))))
            .Select(row => row.Act)
            .FirstOrDefault(told.Type);
    }
}
