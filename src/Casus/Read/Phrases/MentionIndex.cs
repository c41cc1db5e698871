namespace Casus.Read.Phrases;

/// <summary>The mentions of an article by place, found in logarithmic time.</summary>
sealed class MentionIndex(IEnumerable<Mention> mentions)
{
    readonly Mention[] _inOrder = [.. mentions.OrderBy(m => m.Passage.Start).ThenBy(m => m.Passage.End)];

    /// <summary>A mention that overlaps the characters from start to end, or null.</summary>
    public Mention? At(int start, int end) => Find(start, end) is >= 0 and var found ? _inOrder[found] : null;

    /// <summary>The mention that overlaps the characters and those of the very same passage.</summary>
    public IEnumerable<Mention> AllAt(int start, int end)
    {
        var found = Find(start, end);
        if (found < 0)
            yield break;
        var passage = _inOrder[found].Passage;
        while (found > 0 && _inOrder[found - 1].Passage.Start == passage.Start)
            found--;
        for (; found < _inOrder.Length && _inOrder[found].Passage.Start == passage.Start; found++)
            if (_inOrder[found].Passage.End == passage.End)
                yield return _inOrder[found];
    }

    int Find(int start, int end)
    {
        var (low, high) = (0, _inOrder.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var passage = _inOrder[middle].Passage;
            if (passage.End <= start)
                low = middle + 1;
            else if (passage.Start >= end)
                high = middle - 1;
            else
                return middle;
        }
        return -1;
    }
}
