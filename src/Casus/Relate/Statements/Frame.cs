using Casus.Read;

namespace Casus.Relate.Statements;

/// <summary>
/// What kind of thing a statement says of whom, apart from its words. Only statements of one <see cref="Key"/> can say
/// the same; <see cref="Certainty"/> is how much an equal key alone tells, from 0 to 1.
/// </summary>
sealed record Frame(string Key, double Certainty)
{
    public static Frame Of(Statement statement) => statement switch
    {
        Utterance u => new($"utterance {u.Actor}", u.Actor is null ? 0 : 0.3),
        Event e => new($"event {e.Type} {Set(e.Sources)} > {Set(e.Targets)}", e.Sources.Count > 0 && e.Targets.Count > 0 ? 0.7 : 0.3),
        Tie t => new($"tie {t.Type} {t.Status} {(t.Directed ? $"{t.From} > {t.To}" : Set([t.From, t.To]))}", 0.7),
        Stance s => new($"stance {s.Actor} {s.Position}", s.Issue is null ? 0.3 : 0.4),
        Cause c => new($"cause {c.Polarity}", 0),
        Option o => new($"option {o.Actor} {o.Refusal}", 0.2),
        Motive m => new($"motive {m.Actor} {m.Kind}", 0.2),
        _ => new("other", 0),
    };

    /// <summary>The passages whose words carry the content.</summary>
    public static IEnumerable<Passage> Words(Statement statement) => statement switch
    {
        Utterance u => [u.Content],
        Stance { Target: { } target } => [target],
        Cause c => [c.From.Passage, c.To.Passage],
        Option o => [o.Action],
        Motive m => [m.Content],
        _ => [statement.Passage],
    };

    static string Set(IEnumerable<string> actors) => string.Join('+', actors.Distinct().Order(StringComparer.Ordinal));
}
