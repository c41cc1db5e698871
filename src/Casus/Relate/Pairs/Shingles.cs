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
                    found.Add(Mix(Mix((ulong)body.Tokens[i - 2].Term, (ulong)body.Tokens[i - 1].Term), (ulong)body.Tokens[i].Term));
        }
        return Distinct(found);
    }

    /// <summary>Neighbouring content terms of a sentence, unordered, whatever common words stand between them.</summary>
    public static ulong[] Bigrams(Body body, bool[] spoken, Weights weights)
    {
        var found = new List<ulong>(body.Tokens.Length);
        foreach (var line in body.Lines)
        {
            var last = -1;
            for (var i = line.First; i < line.Last; i++)
            {
                var term = body.Tokens[i].Term;
                if (spoken[i] || weights[term] < LeastContent)
                    continue;
                if (last >= 0 && last != term)
                    found.Add(Mix((ulong)Math.Min(last, term), (ulong)Math.Max(last, term)));
                last = term;
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

    // The finaliser of MurmurHash3 (Appleby), over a running key.
    internal static ulong Mix(ulong key, ulong value)
    {
        var hash = (key * 0x9E3779B97F4A7C15UL) ^ (value + 0x7F4A7C15UL);
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDUL;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53UL;
        return hash ^ (hash >> 33);
    }

    static ulong[] Distinct(List<ulong> found)
    {
        found.Sort();
        return [.. found.Distinct()];
    }
}
