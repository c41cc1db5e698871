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
            var best = Best();
            for (var label = 0; label < Count; label++)
            {
                var from = word == 0 ? NameLabels.Outside : BestBefore(label, best);
                var isPossible = word > 0 || NameLabels.MayFollow(label, NameLabels.Outside);
                _from[word * Count + label] = from;
                _next[label] = scores[word * Count + label] + (word == 0 ? 0 : _best[from]) + (isPossible ? 0 : float.NegativeInfinity);
            }
            (_best, _next) = (_next, _best);
        }
        Follow(labels);
    }

    // Any label may stand before a first or outside one, so the best of all does; before an inside one only its own kind.
    int BestBefore(int label, int best) =>
        label == NameLabels.Outside || NameLabels.IsFirst(label) ? best : _best[label - 1] > _best[label] ? label - 1 : label;

    int Best()
    {
        var best = 0;
        for (var label = 1; label < NameLabels.Count; label++)
            if (_best[label] > _best[best])
                best = label;
        return best;
    }

    void Follow(Span<int> labels)
    {
        var label = Best();
        for (var word = labels.Length - 1; word >= 0; word--)
        {
            labels[word] = label;
            label = _from[word * NameLabels.Count + label];
        }
    }
}
