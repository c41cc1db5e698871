using Casus.Clean.Lines;

namespace Casus.Clean.Furniture;

/// <summary>The lines from the first to the last kept line of prose; before it is the head of the page, after it the tail.</summary>
readonly record struct Zone(int First, int Last)
{
    public bool IsEmpty => First < 0;

    public static Zone Of(IReadOnlyList<Line> lines)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < lines.Count; i++)
            if (lines[i] is { IsKept: true, IsProse: true })
                (first, last) = (first < 0 ? i : first, i);
        return new(first, last);
    }
}
