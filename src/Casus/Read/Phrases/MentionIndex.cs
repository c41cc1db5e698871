namespace Casus.Read.Phrases;

/// <summary>The mentions of an article by place, found in logarithmic time.</summary>
sealed class MentionIndex(IEnumerable<Mention> mentions)
{
    readonly Mention[] _inOrder = [.. mentions.OrderBy(m => m.Passage.Start).ThenBy(m => m.Passage.End)];

    /// <summary>A mention that overlaps the characters from start to end, or null.</summary>
    public Mention? At(int start, int end)
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
                return _inOrder[middle];
        }
        return null;
    }
}
