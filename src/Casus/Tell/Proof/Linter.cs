namespace Casus.Tell.Proof;

/// <summary>Faults of wording that only a whole document shows: one that judges on two scales of likelihood misleads.</summary>
static class Linter
{
    /// <summary>The sentences that use another scale than the first in the document.</summary>
    public static IEnumerable<Refused> Faults(Brief brief)
    {
        Scale? used = null;
        foreach (var sentence in brief.Sentences)
            if (Of(Frame.Of(sentence.Text).Own) is { } scale)
                if ((used ??= scale) != scale)
                    yield return new Refused(sentence, $"the document mixes scales of likelihood: {used.Name} and {scale.Name}");
    }

    /// <summary>The scale to which a range or a word belongs that no other scale has.</summary>
    static Scale? Of(string own) =>
        Scale.All.FirstOrDefault(s => s.Written.Any(step => own.Contains(" " + step, StringComparison.Ordinal)))
        ?? Scale.All.FirstOrDefault(s => s.Steps.Any(step => Words.Find(own, step.Word) >= 0 && Scale.All.All(o => o == s || o.Steps.All(other => !other.Word.Contains(step.Word, StringComparison.Ordinal)))));
}
