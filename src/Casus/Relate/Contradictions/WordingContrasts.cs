using Casus.Read;
using Casus.Relate.Statements;

namespace Casus.Relate.Contradictions;

/// <summary>Holds the words that different origins put into one mouth on one occasion against each other.</summary>
static class WordingContrasts
{
    // Of the lesser quotation's telling terms so many stand in the other; one that has them all is the same quotation, cut.
    const double LeastShared = 0.3;

    // One of them more than so many times as long tells it, and does not quote it.
    const double MostLonger = 2.5;
    const double Same = 0.85;
    const int LeastTerms = 2;

    // Words spoken further apart were spoken on two occasions.
    const int DaysApart = 3;
    const int Most = 100;

    public static IEnumerable<Difference> Of(List<Telling> tellings, Nearness nearness, Corpus corpus) =>
        tellings.SelectMany(t => t.Reading.Utterances.Where(u => u.Actor is not null).Select(u => new Quoted(t, u, Terms(t, u))))
            .Where(q => q.Terms.Count >= LeastTerms)
            .GroupBy(q => q.Utterance.Actor!, StringComparer.Ordinal)
            .SelectMany(g => g.Chunk(Most))
            .SelectMany(g => Pairs(g, nearness, corpus));

    static IEnumerable<Difference> Pairs(Quoted[] spoken, Nearness nearness, Corpus corpus)
    {
        for (var b = 1; b < spoken.Length; b++)
            for (var a = 0; a < b; a++)
                if (corpus.OriginOf(spoken[a].Telling.Article) != corpus.OriginOf(spoken[b].Telling.Article) && Differ(spoken[a], spoken[b], nearness))
                    yield return new Difference(ConflictKind.Wording, spoken[a].Utterance.Passage.Text, spoken[a].Side, spoken[b].Side) { Topic = spoken[a].Utterance.Actor! };
    }

    static bool Differ(Quoted one, Quoted other, Nearness nearness)
    {
        if (one.Utterance.Form == UtteranceForm.Indirect && other.Utterance.Form == UtteranceForm.Indirect || DaysBetween(one.Telling, other.Telling) > DaysApart)
            return false;
        var shared = one.Terms.Where(other.Terms.Contains).ToList();
        var lesser = Math.Min(Weight(one.Terms, one, nearness), Weight(other.Terms, other, nearness));
        return shared.Count >= LeastTerms && Weight(shared, one, nearness) >= LeastShared * lesser
            && Math.Max(one.Terms.Count, other.Terms.Count) <= MostLonger * Math.Min(one.Terms.Count, other.Terms.Count)
            && !one.Contains(other) && !other.Contains(one)
            && shared.Count < Same * Math.Min(one.Terms.Count, other.Terms.Count);
    }

    static double Weight(IEnumerable<int> terms, Quoted quoted, Nearness nearness) =>
        terms.Sum(t => quoted.Telling.RarityOf(t) * (nearness.IsCommon(t) ? 0.5 : 1));

    static double DaysBetween(Telling one, Telling other) =>
        one.Body.Article.Published is { } mine && other.Body.Article.Published is { } theirs ? Math.Abs((mine.Start - theirs.Start).TotalDays) : double.MaxValue;

    static HashSet<int> Terms(Telling telling, Utterance utterance)
    {
        var terms = new HashSet<int>();
        for (var i = telling.Body.TokenAt(utterance.Content.Start); i < telling.Body.Tokens.Length && telling.Body.Tokens[i].Start < utterance.Content.End; i++)
            if (telling.IsSpoken(i))
                terms.Add(telling.Body.Tokens[i].Term);
        return terms;
    }

    sealed record Quoted(Telling Telling, Utterance Utterance, HashSet<int> Terms)
    {
        public Side Side => new(Telling.Article, Utterance.Content.Text, Utterance.Passage);

        public bool Contains(Quoted other) => Plain(Utterance.Content.Text).Contains(Plain(other.Utterance.Content.Text), StringComparison.OrdinalIgnoreCase);

        static string Plain(string text) => text.Trim('"', '“', '”', '\'', '.', ',', ' ');
    }
}
