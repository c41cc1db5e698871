namespace Casus.Read.Actors;

/// <summary>
/// The candidates met so far, for the last sieves of Raghunathan et al. (2010): the nearest compatible one, sentence by
/// sentence backwards, subjects before others and left before right, as Hobbs (1978) walks the tree.
/// </summary>
sealed class Trail(Notebook notebook)
{
    readonly List<Candidate> _candidates = [];

    public void Add(Candidate candidate) => _candidates.Add(candidate);

    /// <summary>The best candidate of the current and the sentences before it, as far back as allowed.</summary>
    public Candidate? Best(int sentence, int back, Func<Candidate, bool> fits)
    {
        Candidate? best = null;
        for (var i = _candidates.Count - 1; i >= 0 && _candidates[i].Sentence >= sentence - back; i--)
        {
            var candidate = _candidates[i];
            if (best is not null && best.Sentence != candidate.Sentence)
                break;
            if (fits(candidate) && (best is null || candidate.Subject || !best.Subject))
                best = candidate;
        }
        return best;
    }

    /// <summary>The nearest candidate that fits, subject or not.</summary>
    public Candidate? Nearest(int sentence, int back, Func<Candidate, bool> fits)
    {
        for (var i = _candidates.Count - 1; i >= 0 && _candidates[i].Sentence >= sentence - back; i--)
            if (fits(_candidates[i]))
                return _candidates[i];
        return null;
    }

    // Four sentences back, a pair is out of mind.
    int Recent() => _candidates.Count == 0 ? 0 : Math.Max(0, _candidates[^1].Sentence - 4);

    /// <summary>The last two (or three) different actors of a kind, in the order in which they were named; a pair named as one comes first.</summary>
    public IReadOnlyList<string> Last(int count, Func<ActorKind, bool> ofKind)
    {
        if (Nearest(int.MaxValue, int.MaxValue - Recent(), c => c.Actors.Count == count && c.Actors.All(a => ofKind(notebook.Actor(a).Kind))) is { } pair)
            return pair.Actors;
        var found = new List<string>();
        for (var i = _candidates.Count - 1; i >= 0 && found.Count < count; i--)
            foreach (var actor in _candidates[i].Actors.Reverse())
                if (ofKind(notebook.Actor(actor).Kind) && !found.Contains(actor) && found.Count < count)
                    found.Add(actor);
        found.Reverse();
        return found.Count == count ? found : [];
    }
}
