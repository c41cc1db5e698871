using Casus.Language.Models;

namespace Casus.Language.Naming;

/// <summary>
/// The best sequence of name labels for a sentence in which every inside label follows a label of its own kind
/// (Viterbi 1967 with forbidden steps).
/// </summary>
sealed class NamePath
{
    float[] _best = new float[NameLabels.Count];
    float[] _next = new float[NameLabels.Count];
    int[] _from = [];

    /// <summary>Labels each word; <paramref name="scores"/> holds the score of each label, word after word.</summary>
    public void Choose(ReadOnlySpan<float> scores, Span<int> labels)
    {
        const int Count = NameLabels.Count;
        if (_from.Length < labels.Length * Count)
            _from = new int[2 * labels.Length * Count];
        for (var word = 0; word < labels.Length; word++)
        {
            for (var label = 0; label < Count; label++)
            {
                var from = word == 0 ? NameLabels.Outside : BestBefore(label);
                var isPossible = word > 0 || NameLabels.MayFollow(label, NameLabels.Outside);
                _from[word * Count + label] = from;
                _next[label] = scores[word * Count + label] + (word == 0 ? 0 : _best[from]) + (isPossible ? 0 : float.NegativeInfinity);
            }
            (_best, _next) = (_next, _best);
        }
        Follow(labels);
    }

    int BestBefore(int label)
    {
        var from = label > NameLabels.Outside && !NameLabels.IsFirst(label) ? label : NameLabels.Outside;
        for (var before = 0; before < NameLabels.Count; before++)
            if (NameLabels.MayFollow(label, before) && _best[before] > _best[from])
                from = before;
        return from;
    }

    void Follow(Span<int> labels)
    {
        var label = 0;
        for (var other = 1; other < NameLabels.Count; other++)
            if (_best[other] > _best[label])
                label = other;
        for (var word = labels.Length - 1; word >= 0; word--)
        {
            labels[word] = label;
            label = _from[word * NameLabels.Count + label];
        }
    }
}
