using System.Numerics.Tensors;
using Casus.Language.Network;

namespace Casus.Language.Parsing;

/// <summary>
/// The best projective dependency tree with one root in cubic time (Eisner 1996). Positions are 1 to n. Tables that
/// are read along both their sides are kept twice, by start and by end, so that every inner loop is one over neighbours.
/// </summary>
sealed class Eisner
{
    float[] _leftByStart = [];
    float[] _leftByEnd = [];
    float[] _rightByStart = [];
    float[] _rightByEnd = [];
    float[] _leftOpenByEnd = [];
    float[] _rightOpenByStart = [];
    float[] _sums = [];
    int[] _leftSplit = [];
    int[] _rightSplit = [];
    int[] _openSplit = [];
    int _width;

    public void Solve(Matrix scores, Span<int> heads)
    {
        Prepare(heads.Length);
        for (var length = 1; length < heads.Length; length++)
            for (var start = 1; start + length <= heads.Length; start++)
                Span(scores, start, start + length);
        var root = 1;
        for (var word = 2; word <= heads.Length; word++)
            if (Whole(scores, word, heads.Length) > Whole(scores, root, heads.Length))
                root = word;
        heads[root - 1] = -1;
        Follow(heads, 1, root, isLeft: true);
        Follow(heads, root, heads.Length, isLeft: false);
    }

    // A right part is headed by its first word, a left part by its last; open parts still wait for the head's other side.
    void Span(Matrix scores, int start, int end)
    {
        var (at, mirrored, length) = (start * _width + end, end * _width + start, end - start);
        var (best, place) = Best(_rightByStart.AsSpan(start * _width + start, length), _leftByEnd.AsSpan(mirrored + 1, length));
        _openSplit[at] = start + place;
        _leftOpenByEnd[mirrored] = best + scores[start][end];
        _rightOpenByStart[at] = best + scores[end][start];

        (best, place) = Best(_leftByStart.AsSpan(start * _width + start, length), _leftOpenByEnd.AsSpan(mirrored, length));
        _leftByStart[at] = _leftByEnd[mirrored] = best;
        _leftSplit[at] = start + place;

        (best, place) = Best(_rightOpenByStart.AsSpan(start * _width + start + 1, length), _rightByEnd.AsSpan(mirrored + 1, length));
        _rightByStart[at] = _rightByEnd[mirrored] = best;
        _rightSplit[at] = start + 1 + place;
    }

    (float Best, int Place) Best(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var sums = _sums.AsSpan(0, left.Length);
        TensorPrimitives.Add(left, right, sums);
        var place = TensorPrimitives.IndexOfMax<float>(sums);
        return (sums[place], place);
    }

    // Depth is bounded by the longest sentence that the splitter lets through.
    void Follow(Span<int> heads, int start, int end, bool isLeft)
    {
        if (start == end)
            return;
        var at = start * _width + end;
        if (isLeft)
        {
            var split = _leftSplit[at];
            Follow(heads, start, split, isLeft: true);
            heads[split - 1] = end - 1;
            FollowOpen(heads, split, end);
        }
        else
        {
            var split = _rightSplit[at];
            heads[split - 1] = start - 1;
            FollowOpen(heads, start, split);
            Follow(heads, split, end, isLeft: false);
        }
    }

    void FollowOpen(Span<int> heads, int start, int end)
    {
        var split = _openSplit[start * _width + end];
        Follow(heads, start, split, isLeft: false);
        Follow(heads, split + 1, end, isLeft: true);
    }

    float Whole(Matrix scores, int root, int words) =>
        scores[root][0] + _leftByStart[_width + root] + _rightByStart[root * _width + words];

    void Prepare(int words)
    {
        _width = words + 1;
        var size = _width * _width;
        if (_leftSplit.Length < size)
        {
            (_leftByStart, _leftByEnd, _rightByStart, _rightByEnd) = (new float[size], new float[size], new float[size], new float[size]);
            (_leftOpenByEnd, _rightOpenByStart, _sums) = (new float[size], new float[size], new float[_width]);
            (_leftSplit, _rightSplit, _openSplit) = (new int[size], new int[size], new int[size]);
        }
        if (_sums.Length < _width)
            _sums = new float[_width];
        for (var word = 1; word <= words; word++)
        {
            var at = word * _width + word;
            _leftByStart[at] = _leftByEnd[at] = _rightByStart[at] = _rightByEnd[at] = 0;
        }
    }
}
