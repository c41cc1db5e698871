using Casus.Relate.Statements;
using Casus.Relate.Texts;

namespace Casus.Relate.Contradictions;

/// <summary>
/// Finds where accounts of one topic differ though no sentence of one is like a sentence of the other: each amount, day,
/// denial and quotation is made a frame, and frames with one key are held against each other.
/// </summary>
static class Contrasts
{
    public static List<Difference> Of(Corpus corpus, IEnumerable<List<int>> topics, Vocabulary vocabulary) =>
    [
        .. topics.Where(t => t.Count > 0).SelectMany(topic =>
        {
            var tellings = topic.Select(a => new Telling(a, corpus.Bodies[a], corpus.Readings[a], vocabulary)).ToList();
            var nearness = new Nearness(corpus, tellings);
            return AmountContrasts.Of(tellings, nearness)
                .Concat(DayContrasts.Of(tellings, nearness))
                .Concat(DenialContrasts.Of(tellings, nearness))
                .Concat(WordingContrasts.Of(tellings, nearness, corpus));
        }),
    ];
}
