using Casus.Relate.Texts;

namespace Casus.Relate.Pairs;

/// <summary>
/// What is compared of a body, before its terms are weighed: word triples, and which sentences hold which terms. All of it is
/// outside speech: reports of one event by different hands share quoted words more than rewrites do (docs/relate.md).
/// </summary>
sealed class Outline
{
    // A sentence with less than this many distinct terms is a fragment and has no partner of its own.
    const int LeastTerms = 4;

    public Outline(Body body, bool[] spoken)
    {
        Body = body;
        Spoken = spoken;
        Trigrams = Shingles.Trigrams(body, spoken);
        var held = new List<(int Term, int Bag)>(body.Tokens.Length);
        var lines = new List<int>(body.Lines.Length);
        for (var line = 0; line < body.Lines.Length; line++)
            if (TermsOf(body.Lines[line]) is { Count: >= LeastTerms } terms)
            {
                held.AddRange(terms.Select(t => (t, lines.Count)));
                lines.Add(line);
            }
        held.Sort();
        Lines = [.. lines];
        Terms = [.. held.Select(h => h.Term).Distinct()];
        Bags = [.. held.Select(h => h.Bag)];
        Ends = [.. Enumerable.Range(1, held.Count).Where(i => i == held.Count || held[i].Term != held[i - 1].Term)];
    }

    public Body Body { get; }

    /// <summary>For each token whether it is speech.</summary>
    public bool[] Spoken { get; }

    /// <summary>Hashes of three stems in a row, ascending.</summary>
    public ulong[] Trigrams { get; }

    /// <summary>The numbers of the sentences that are compared.</summary>
    public int[] Lines { get; }

    /// <summary>The distinct terms of these sentences, ascending.</summary>
    public int[] Terms { get; }

    /// <summary>The sentences that hold a term, as positions in <see cref="Lines"/>.</summary>
    public ReadOnlySpan<int> BagsOf(int term) => Bags.AsSpan(term == 0 ? 0 : Ends[term - 1], Ends[term] - (term == 0 ? 0 : Ends[term - 1]));

    // For all terms one after the other the sentences that hold them, and where those of each term end.
    int[] Bags { get; }

    int[] Ends { get; }

    List<int> TermsOf(Line line)
    {
        var terms = new List<int>(line.Count);
        for (var i = line.First; i < line.Last; i++)
            if (!Spoken[i] && !terms.Contains(Body.Tokens[i].Term))
                terms.Add(Body.Tokens[i].Term);
        return terms;
    }
}
