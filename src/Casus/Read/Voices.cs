namespace Casus.Read;

/// <summary>Whose word each part of an article is: the article's own, or the speaker's whose utterance contains it.</summary>
public sealed class Voices
{
    readonly Utterance[] _byStart;

    // The furthest end of this and all earlier contents: looking back can stop where nothing reaches any more.
    readonly int[] _reach;

    public Voices(IReadOnlyList<Utterance> utterances)
    {
        _byStart = [.. utterances.Where(u => u.Actor is not null).OrderBy(u => u.Content.Start).ThenByDescending(u => u.Content.End)];
        _reach = new int[_byStart.Length];
        for (var (i, reach) = (0, 0); i < _byStart.Length; i++)
            _reach[i] = reach = Math.Max(reach, _byStart[i].Content.End);
    }

    /// <summary>
    /// The holder of what is said between two offsets: the speaker of the innermost utterance whose content covers them,
    /// or the press. An utterance within an utterance is held by the inner speaker, via the outer.
    /// </summary>
    public Holder HolderOf(int start, int end)
    {
        var around = new List<string>();
        for (var i = LastBefore(start); i >= 0 && _reach[i] >= end; i--)
            if (_byStart[i].Content.End >= end)
                around.Add(_byStart[i].Actor!);
        around.Reverse();
        return around.Count == 0 ? Holder.Press : new Holder(around[^1], around[..^1]);
    }

    // The last content that starts at or before an offset.
    int LastBefore(int start)
    {
        var (low, high) = (0, _byStart.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_byStart[middle].Content.Start <= start)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }
}
