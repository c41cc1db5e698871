namespace Casus.Tell.Proof;

/// <summary>A judgement is marked as one, and is a finding of an analysis or one that the brief may pass; a mark of credibility keeps to its scale.</summary>
static class Judging
{
    static readonly string[] Cues = [.. Table.Lines("tell/gate/judging.txt")];
    static readonly string[] Forms = [.. Table.Lines("tell/gate/judgements.txt")];

    public static IEnumerable<string> Faults(Case examined)
    {
        var kind = examined.Sentence.Kind;
        if (kind == SentenceKind.Judgement && !examined.Evidence.Findings.Contains(examined.Sentence.Text) && !Forms.Any(o => examined.Own.StartsWith(o, StringComparison.Ordinal)))
            yield return "it is neither a finding of an analysis nor one of the brief's own judgements";
        if (kind is not (SentenceKind.Judgement or SentenceKind.Assumption) && Cues.FirstOrDefault(j => Words.Find(examined.Own.ToLowerInvariant(), j) >= 0) is { } judging)
            yield return $"it judges (\"{judging}\") and is not marked as a judgement";
        if (examined.Sentence.Grade is { } grade && Admiralty.Fault(grade, examined.Evidence.Origins(examined.Articles.Select(a => a.Id))) is { } unfit)
            yield return unfit;
    }
}
