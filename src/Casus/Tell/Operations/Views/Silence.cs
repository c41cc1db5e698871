using System.Globalization;
using Casus.Situate;
using Casus.Study;

namespace Casus.Tell.Operations.Views;

/// <summary>Who says nothing on what, where it was looked for, and what ended it.</summary>
static class Silence
{
    public static View<SilenceRecord> View { get; } = new("silence", "Who says nothing on what: why a word was expected, where it was looked for, the rival explanations, what ended it.")
    {
        Columns = ["actor", "issue", "kind", "expected", "since", "articles", "origins", "broken"],
        Items = subject => subject.Situation.Silences,
        Filters =
        [
            Filters.Actor<SilenceRecord>(s => [s.Actor]),
            Filters.Issue<SilenceRecord>(s => s.Issue),
            Filters.Choice<SilenceRecord, SilenceKind>("kind", "Only silences known in this way.", s => s.Kind),
        ],
        Tell = (silence, names) => new Entry(
            $"{silence.Actor} {silence.Issue}",
            $"{names.Of(silence.Actor)} is silent on {(silence.Issue.Length == 0 ? "an unnamed matter" : silence.Matter())} ({Worded.Of(silence.Kind)}, since {Worded.Day(silence.Since)}, {Worded.Count(silence.Support.Origins.Count, "origin")})",
            [names.Of(silence.Actor), silence.Matter(), Worded.Of(silence.Kind), string.Join("; ", silence.Expected), Worded.Day(silence.Since), Worded.Number(silence.ArticlesSearched), Worded.Number(silence.OriginsSearched), silence.BrokenAt is { } at ? Worded.Day(at) : ""],
            silence)
        { Lines = [.. Lines(silence, names)] }.On(silence.Support),
    };

    static IEnumerable<string> Lines(SilenceRecord silence, Names names)
    {
        if (silence.Expected.Count > 0)
            yield return $"expected to speak: {string.Join("; ", silence.Expected)}";
        yield return $"looked for in {Worded.Count(silence.ArticlesSearched, "article")} of {Worded.Count(silence.OriginsSearched, "origin")} that cover the actor";
        foreach (var explanation in silence.Explanations)
            yield return $"explained: “{explanation.Passage.Text}” ({(explanation.Holder.Actor is { } holder ? names.Of(holder) + ", " : "")}{explanation.Passage.Article})";
        if (silence.BrokenBy is { } word && silence.BrokenAt is { } at)
            yield return string.Create(CultureInfo.InvariantCulture, $"broken on {Worded.Day(at)}, after {(at - silence.Since).TotalDays:0.#} days: “{word.Passage.Text}” ({word.Passage.Article})");
    }
}
