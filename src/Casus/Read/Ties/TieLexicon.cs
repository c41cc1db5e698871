using System.Globalization;

namespace Casus.Read.Ties;

/// <summary>The words that tell ties: the tables of <c>data/read/ties/</c>.</summary>
static class TieLexicon
{
    static readonly HashSet<(string Class, string Lemma)> Classes = [.. Pairs("classes")];

    static readonly Dictionary<string, List<TieRule>> Nouns = Load("nouns");

    static readonly Dictionary<string, List<TieRule>> Verbs = Load("verbs");

    static readonly Dictionary<string, int> Having =
        (from row in Table.Rows("read/ties/verbs-of-having.tsv")
         from lemma in List(row[0])
         group Number(row[1]) by lemma).ToDictionary(g => g.Key, g => g.First());

    static readonly Dictionary<(string Where, string Word), int> Trends =
        (from row in Table.Rows("read/ties/trends.tsv")
         from word in List(row[1])
         group Number(row[2]) by (row[0], word)).ToDictionary(g => g.Key, g => g.First());

    public static IReadOnlyList<TieRule> Noun(string lemma) => Nouns.GetValueOrDefault(lemma.ToLowerInvariant()) ?? [];

    public static IReadOnlyList<TieRule> Verb(string lemma) => Verbs.GetValueOrDefault(lemma.ToLowerInvariant()) ?? [];

    /// <summary>Whether a verb's subject takes part in the tie it has as object, and the trend it gives it; null if not.</summary>
    public static int? HavingTrend(string lemma) => Having.TryGetValue(lemma.ToLowerInvariant(), out var trend) ? trend : null;

    public static int? Trend(string where, string word) => Trends.TryGetValue((where, word.ToLowerInvariant()), out var value) ? value : null;

    public static bool Fits(string need, string lemma) => need[0] == '@' ? Classes.Contains((need[1..], lemma)) : need == lemma;

    static Dictionary<string, List<TieRule>> Load(string table)
    {
        var rules = new Dictionary<string, List<TieRule>>();
        foreach (var row in Table.Rows($"read/ties/{table}.tsv"))
            foreach (var lemma in List(row[0]))
            {
                if (!rules.TryGetValue(lemma, out var known))
                    rules[lemma] = known = [];
                known.Add(Read(row));
            }
        return rules;
    }

    static TieRule Read(string[] row) =>
        new(Enum.Parse<TieType>(row[2]), Number(row[3]), Enum.Parse<TieShape>(row[4], ignoreCase: true))
        {
            Needs = List(row[1]),
            Prepositions = row.Length > 5 ? List(row[5]) : [],
        };

    static int Number(string field) => int.Parse(field, CultureInfo.InvariantCulture);

    static IEnumerable<(string, string)> Pairs(string table) =>
        from row in Table.Rows($"read/ties/{table}.tsv")
        from lemma in List(row[1])
        select (row[0], lemma);

    static string[] List(string field) =>
        field.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
