namespace Casus.Read.Events;

/// <summary>The words that tell events: <c>data/read/events/verbs.tsv</c>, <c>nouns.tsv</c> and <c>classes.tsv</c>.</summary>
static class EventLexicon
{
    static readonly Dictionary<string, List<EventRule>> Verbs = Load("verbs", needs: true);

    static readonly Dictionary<string, List<EventRule>> Nouns = Load("nouns", needs: false);

    static readonly HashSet<(string Class, string Lemma)> Classes =
    [
        .. from row in Table.Rows("read/events/classes.tsv")
           from lemma in List(row[1])
           select (row[0], lemma),
    ];

    public static IReadOnlyList<EventRule> Verb(string lemma) => Find(Verbs, lemma.ToLowerInvariant());

    public static IReadOnlyList<EventRule> Noun(string lemma) => Find(Nouns, lemma.ToLowerInvariant());

    /// <summary>Whether a word is what a rule asks for: a noun of a class ("@talk") or the word itself.</summary>
    public static bool Fits(string need, string lemma) =>
        need[0] == '@' ? Classes.Contains((need[1..], lemma)) : need == lemma;

    /// <summary>A lemma guessed from "expelled" may keep the doubled letter.</summary>
    static List<EventRule> Find(Dictionary<string, List<EventRule>> rules, string lemma) =>
        rules.TryGetValue(lemma, out var known) ? known
        : lemma.Length > 3 && lemma[^1] == lemma[^2] && rules.TryGetValue(lemma[..^1], out known) ? known
        : [];

    static Dictionary<string, List<EventRule>> Load(string table, bool needs)
    {
        var rules = new Dictionary<string, List<EventRule>>();
        var order = 0;
        foreach (var row in Table.Rows($"read/events/{table}.tsv"))
        {
            var rule = Read(needs ? row[1..] : ["", .. row[1..]]) with { Order = order++ };
            foreach (var lemma in List(row[0]))
            {
                if (!rules.TryGetValue(lemma, out var known))
                    rules[lemma] = known = [];
                known.Add(rule);
            }
        }
        return rules;
    }

    /// <summary>Fields: needs, type, mode, frame.</summary>
    static EventRule Read(string[] fields)
    {
        var flags = fields.Length > 3 ? fields[3].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        var frame = flags.Select(flag => Enum.TryParse<Frame>(flag, ignoreCase: true, out var known) ? known : Frame.Directed).Max(Frame.Directed);
        return new(fields[1], fields[2].Length == 0 ? null : fields[2], frame, [.. List(fields[0]).Select(need => need.Split(' '))])
        {
            Weak = flags.Contains("weak") || flags.Contains("needsboth"),
            Remark = flags.Contains("remark"),
            NeedsVerb = flags.Contains("needsverb"),
        };
    }

    static Frame Max(this IEnumerable<Frame> frames, Frame least) => frames.Append(least).Max();

    static string[] List(string field) =>
        field.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
