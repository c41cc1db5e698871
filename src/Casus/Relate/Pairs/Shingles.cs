using Casus.Relate.Texts;

namespace Casus.Relate.Pairs;

/// <summary>The n-grams of a body outside quotations, as hashes (shingling: Broder 1997).</summary>
static class Shingles
{
    // Terms as common as "against" or "people" make no content pair.
    const double LeastContent = 1.6;

    public static ulong[] Trigrams(Body body, bool[] spoken)
    {
        var found = new List<ulong>(body.Tokens.Length);
        foreach (var line in body.Lines)
        {
            for (var i = line.First + 2; i < line.Last; i++)
                if (!spoken[i - 2] && !spoken[i - 1] && !spoken[i])
                    found.Add(Mixing.Mix(Mixing.Mix(body.Key(i - 2), body.Key(i - 1)), body.Key(i)));
        }
        return Distinct(found);
    }

    /// <summary>Neighbouring content terms of a sentence, unordered, whatever common words stand between them.</summary>
    public static ulong[] Bigrams(Body body, bool[] spoken, Weights weights)
    {
        var found = new List<ulong>(body.Tokens.Length);
        foreach (var line in body.Lines)
        {
            ulong? last = null;
            for (var i = line.First; i < line.Last; i++)
            {
                if (spoken[i] || weights[body.Tokens[i].Term] < LeastContent)
                    continue;
                var key = body.Key(i);
                if (last is { } before && before != key)
                    found.Add(Mixing.Mix(Math.Min(before, key), Math.Max(before, key)));
                last = key;
            }
        }
        return Distinct(found);
    }

    /// <summary>How many elements two ascending arrays share.</summary>
    public static int Shared(ulong[] a, ulong[] b)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
                (i, j, shared) = (i + 1, j + 1, shared + 1);
            else if (a[i] < b[j])
                i++;
            else
                j++;
        }
        return shared;
    }

    static ulong[] Distinct(List<ulong> found)
    {
        found.Sort();
        return [.. found.Distinct()];
    }
}
