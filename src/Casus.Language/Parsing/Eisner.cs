using Casus.Language.Network;

namespace Casus.Language.Parsing;

/// <summary>The best projective dependency tree with one root in cubic time (Eisner 1996). Positions are 1 to n.</summary>
sealed class Eisner
{
    float[] _leftComplete = [];
    float[] _rightComplete = [];
    float[] _leftOpen = [];
    float[] _rightOpen = [];
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
        var at = start * _width + end;
        var (best, split) = (float.NegativeInfinity, start);
        for (var middle = start; middle < end; middle++)
            Keep(_rightComplete[start * _width + middle] + _leftComplete[(middle + 1) * _width + end], middle, ref best, ref split);
        _openSplit[at] = split;
        _leftOpen[at] = best + scores[start][end];
        _rightOpen[at] = best + scores[end][start];

        (best, split) = (float.NegativeInfinity, start);
        for (var middle = start; middle < end; middle++)
            Keep(_leftComplete[start * _width + middle] + _leftOpen[middle * _width + end], middle, ref best, ref split);
        (_leftComplete[at], _leftSplit[at]) = (best, split);

        (best, split) = (float.NegativeInfinity, end);
        for (var middle = start + 1; middle <= end; middle++)
            Keep(_rightOpen[start * _width + middle] + _rightComplete[middle * _width + end], middle, ref best, ref split);
        (_rightComplete[at], _rightSplit[at]) = (best, split);
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
        scores[root][0] + _leftComplete[_width + root] + _rightComplete[root * _width + words];

    void Prepare(int words)
    {
        _width = words + 1;
        if (_leftSplit.Length < _width * _width)
        {
            (_leftComplete, _rightComplete) = (new float[_width * _width], new float[_width * _width]);
            (_leftOpen, _rightOpen) = (new float[_width * _width], new float[_width * _width]);
            (_leftSplit, _rightSplit, _openSplit) = (new int[_width * _width], new int[_width * _width], new int[_width * _width]);
        }
        for (var word = 1; word <= words; word++)
            _leftComplete[word * _width + word] = _rightComplete[word * _width + word] = 0;
    }

    static void Keep(float score, int place, ref float best, ref int split)
    {
        if (score > best)
            (best, split) = (score, place);
    }
}
