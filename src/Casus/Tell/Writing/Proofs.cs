namespace Casus.Tell.Writing;

/// <summary>
/// Chooses the passages that prove a sentence: one an article, and for each actor the words that name it, in the order
/// in which the sentence does. A passage that says "it" is so joined by the nearest place that says who.
/// </summary>
sealed class Proofs(Names names)
{
    /// <summary>The first passage (its words are quoted) stays first. Null where an actor is named nowhere in these articles.</summary>
    public IReadOnlyList<Passage>? Of(IEnumerable<Passage> passages, IEnumerable<string> actors, Passage? outside)
    {
        var chosen = passages.DistinctBy(p => p.Article).ToList();
        var namings = new List<Passage>();
        foreach (var actor in actors.Distinct(StringComparer.Ordinal))
            if (names.Knows(actor) && Naming(actor, chosen, outside) is { } naming)
                namings.Add(naming);
            else
                return null;
        return [.. chosen, .. namings];
    }

    /// <summary>Within a passage if it can be, or else near one; never within the words given, where others may do.</summary>
    Passage? Naming(string actor, List<Passage> chosen, Passage? outside)
    {
        var free = names.Namings(actor).Where(m => outside is null || !Covers(outside, m)).ToList();
        return chosen.Select(p => free.FirstOrDefault(m => Covers(p, m))).FirstOrDefault(m => m is not null)
            ?? chosen.Select(p => Nearest(free.Where(m => m.Article == p.Article), p)).FirstOrDefault(m => m is not null);
    }

    /// <summary>The last naming before the passage, or else the first after it.</summary>
    static Passage? Nearest(IEnumerable<Passage> namings, Passage passage)
    {
        var sorted = namings.OrderBy(m => m.Start).ToList();
        return sorted.LastOrDefault(m => m.End <= passage.Start) ?? sorted.FirstOrDefault();
    }

    static bool Covers(Passage passage, Passage mention) =>
        passage.Article == mention.Article && passage.Start <= mention.Start && mention.End <= passage.End;
}
