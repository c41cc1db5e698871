using Casus.Relate;
using Casus.Tests.Samples;

namespace Casus.Tests.Relate.Contradictions;

/// <summary>
/// What was found, held against the truth. A true conflict is found where one found conflict has two accounts whose
/// sentences hold the evidence of two different true accounts, and both are contradictions or both of one harmless kind.
/// A found conflict is right if it finds a true one; one that finds none is a false alarm.
/// </summary>
sealed class Score(IReadOnlyList<Conflict> found, IReadOnlyList<TrueConflict> truth, IReadOnlyList<TrueCorrection>? corrections = null)
{
    readonly IReadOnlyList<Conflict> _found = found;
    readonly IReadOnlyList<TrueConflict> _truth = truth;
    readonly IReadOnlyList<TrueCorrection> _corrections = corrections ?? [];

    public List<TrueConflict> Missed(bool harmless) =>
        [.. _truth.Where(t => Harmless(t.Kind) == harmless && !_found.Any(f => f.Kind == t.Kind && Meets(f, t)))];

    /// <summary>What is called a contradiction and finds none.</summary>
    public List<Conflict> FalseAlarms(bool harmless) =>
        [.. _found.Where(f => Harmless(f.Kind) == harmless && !_truth.Any(t => t.Kind == f.Kind && Meets(f, t)) && !Corrects(f))];

    /// <summary>True updates and roundings that are called contradictions.</summary>
    public List<TrueConflict> Misfiled() =>
        [.. _truth.Where(t => Harmless(t.Kind) && _found.Any(f => !Harmless(f.Kind) && Meets(f, t) && !_truth.Any(o => !Harmless(o.Kind) && Meets(f, o))))];

    /// <summary>An update between an article and its correction is right, too.</summary>
    bool Corrects(Conflict found) => found.Kind == ConflictKind.Update
        && _corrections.Any(c => found.Accounts.All(a => a.Passages.All(p => p.Article == c.Article || p.Article == c.Corrects)));

    public double Recall(bool harmless) => Share(_truth.Count(t => Harmless(t.Kind) == harmless), Missed(harmless).Count);

    public double Precision(bool harmless) => Share(_found.Count(f => Harmless(f.Kind) == harmless), FalseAlarms(harmless).Count);

    public string Table()
    {
        var lines = new List<string>
        {
            $"contradictions: precision {Precision(false):0.00}, recall {Recall(false):0.00} of {_truth.Count(t => !Harmless(t.Kind))}",
            $"updates and roundings: precision {Precision(true):0.00}, recall {Recall(true):0.00} of {_truth.Count(t => Harmless(t.Kind))}, misfiled {Misfiled().Count}",
        };
        foreach (var harmless in new[] { false, true })
        {
            lines.AddRange(Missed(harmless).Select(t => $"missed: {t.Kind} {t.Id}: {t.About}"));
            lines.AddRange(FalseAlarms(harmless).SelectMany(f => Lines(f).Prepend($"false alarm: {f.Kind}")));
        }
        lines.AddRange(Misfiled().Select(t => $"misfiled: {t.Kind} {t.Id}"));
        return string.Join('\n', lines);
    }

    static IEnumerable<string> Lines(Conflict conflict) =>
        from account in conflict.Accounts
        from passage in account.Passages
        select $"    {account.Value} | {passage.Article} | {Folded(passage.Text)}";

    static bool Harmless(ConflictKind kind) => kind is ConflictKind.Update or ConflictKind.Rounding;

    static double Share(int all, int wrong) => all == 0 ? 1 : (all - wrong) / (double)all;

    static bool Meets(Conflict found, TrueConflict truth)
    {
        var sides = found.Accounts.Select(a => truth.Accounts.Select((t, i) => Holds(a, t) ? i : -1).Where(i => i >= 0).ToList()).ToList();
        return sides.Select((mine, i) => (mine, i)).Any(one => sides.Skip(one.i + 1).Any(other => one.mine.Any(m => other.Any(o => o != m))));
    }

    static bool Holds(Account account, TrueAccount truth) =>
        truth.Evidence.Any(e => account.Passages.Any(p => p.Article == e.Article && Overlap(Folded(p.Text), Folded(e.Text))));

    // Words of the truth may run over the end of a sentence.
    static bool Overlap(string sentence, string evidence) =>
        sentence.Contains(evidence, StringComparison.Ordinal) || evidence.Contains(sentence, StringComparison.Ordinal);

    static string Folded(string text) => string.Join(' ', text.Replace('’', '\'').Replace('“', '"').Replace('”', '"').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
