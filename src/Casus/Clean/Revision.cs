namespace Casus.Clean;

/// <summary>What a version of an article says otherwise than the one before it: its title, and paragraph by paragraph its text, in reading order.</summary>
public sealed record Revision(string? TitleBefore, string? TitleAfter, IReadOnlyList<Change> Changes)
{
    // Beyond this many pairs of paragraphs the middle is told as taken out and put in.
    const long MostPairs = 4_000_000;

    /// <summary>Two paragraphs that share this many of their words are one, reworded.</summary>
    const double Alike = 0.5;

    public bool ChangesTitle => TitleBefore != TitleAfter;

    public static Revision Of(Article before, Article after)
    {
        var (old, now) = (before.Text.Split("\n\n"), after.Text.Split("\n\n"));
        var head = old.Zip(now).TakeWhile(p => p.First == p.Second).Count();
        var tail = old.Reverse().Zip(now.Reverse()).Take(Math.Min(old.Length, now.Length) - head).TakeWhile(p => p.First == p.Second).Count();
        return new(before.Title, after.Title, Told(old[head..^tail], now[head..^tail]));
    }

    static List<Change> Told(string[] old, string[] now)
    {
        var (changes, i, j) = (new List<Change>(), 0, 0);
        foreach (var (sameOld, sameNow) in Same(old, now).Append((old.Length, now.Length)))
        {
            changes.AddRange(Paired(old[i..sameOld], now[j..sameNow]));
            (i, j) = (sameOld + 1, sameNow + 1);
        }
        return changes;
    }

    /// <summary>The places of the paragraphs that stay, a longest common subsequence (Wagner and Fischer 1974).</summary>
    static List<(int Old, int Now)> Same(string[] old, string[] now)
    {
        var same = new List<(int, int)>();
        if ((long)old.Length * now.Length > MostPairs)
            return same;
        var length = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
            for (var j = now.Length - 1; j >= 0; j--)
                length[i, j] = old[i] == now[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        for (var (i, j) = (0, 0); i < old.Length && j < now.Length;)
            if (old[i] == now[j])
                same.Add((i++, j++));
            else if (length[i + 1, j] >= length[i, j + 1])
                i++;
            else
                j++;
        return same;
    }

    // Between two paragraphs that stay: those that were taken out, each with the one that took its place if there is one.
    static IEnumerable<Change> Paired(string[] taken, string[] put)
    {
        var next = 0;
        foreach (var paragraph in taken)
        {
            var match = Array.FindIndex(put, next, p => Likeness(paragraph, p) >= Alike);
            if (match < 0)
            {
                yield return new Change.Removed(paragraph);
                continue;
            }
            foreach (var added in put[next..match])
                yield return new Change.Added(added);
            yield return new Change.Reworded(paragraph, put[match]);
            next = match + 1;
        }
        foreach (var added in put[next..])
            yield return new Change.Added(added);
    }

    // The share of words in common (Dice 1945).
    static double Likeness(string one, string other)
    {
        var (a, b) = (one.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase), other.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase));
        return 2.0 * a.Count(b.Contains) / (a.Count + b.Count);
    }
}
