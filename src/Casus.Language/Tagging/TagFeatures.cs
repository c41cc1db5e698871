namespace Casus.Language.Tagging;

/// <summary>The features of the tagger, after those of Ratnaparkhi (1996) and of Collins (2002): what the word is, and what stands around it.</summary>
static class TagFeatures
{
    /// <summary>No word has more features of either sort.</summary>
    public const int Most = 40;

    const ulong TagFactor = 0xD6E8FEB86659FD93;
    const int ContextKinds = 100;

    /// <summary>The features of a word wherever it stands.</summary>
    public static FeatureList OfForm(in WordTraits word, ReadOnlySpan<ulong> affixes, Span<int> places)
    {
        var list = new FeatureList(places, 0);
        list.Add(0);
        list.Add(word.Word);
        list.Add(word.Form);
        list.Add(word.Shape);
        list.Add(word.Shape, word.Suffix2);
        list.Add(word.Class);
        foreach (var affix in affixes)
            if (affix != 0)
                list.Add(affix);
            else
                list.Skip();
        return list;
    }

    /// <summary>The features of the third of five words, given the tags of the two before it.</summary>
    public static FeatureList OfContext(ReadOnlySpan<TagEntry> words, (int Last, int Former) tags, Span<int> places)
    {
        ref readonly var word = ref words[2].Traits;
        ref readonly var left = ref words[1].Traits;
        ref readonly var right = ref words[3].Traits;
        var list = new FeatureList(places, ContextKinds);
        AddWords(ref list, words);
        list.Add(word.Shape, left.Shape);
        list.Add(word.Shape, right.Shape);
        list.Add(word.Shape, left == default ? 1UL : 0);
        list.Add(left.Suffix3);
        list.Add(right.Suffix3);
        list.Add(words[0].Traits.Suffix2);
        list.Add(words[4].Traits.Suffix2);
        list.Add(right.Class);
        list.Add(word.Class, right.Class);
        list.Add(right.Class, words[4].Traits.Class);
        list.Add(word.Word, right.Class);
        list.Add(word.Suffix3, right.Class);
        AddTags(ref list, words, ((ulong)(tags.Last + 1) * TagFactor, (ulong)(tags.Former + 1) * TagFactor));
        return list;
    }

    static void AddWords(ref FeatureList list, ReadOnlySpan<TagEntry> words)
    {
        var (left, word, right) = (words[1].Traits.Word, words[2].Traits.Word, words[3].Traits.Word);
        list.Add(left);
        list.Add(right);
        list.Add(words[0].Traits.Word);
        list.Add(words[4].Traits.Word);
        list.Add(left, word);
        list.Add(word, right);
        list.Add(left, right);
    }

    static void AddTags(ref FeatureList list, ReadOnlySpan<TagEntry> words, (ulong Last, ulong Former) tags)
    {
        ref readonly var word = ref words[2].Traits;
        ref readonly var right = ref words[3].Traits;
        var both = tags.Last * 3 + tags.Former;
        list.Add(tags.Last);
        list.Add(both);
        list.Add(tags.Last, word.Word);
        list.Add(tags.Former, word.Word);
        list.Add(tags.Last, word.Suffix3);
        list.Add(both, word.Class);
        list.Add(tags.Last, right.Word);
        list.Add(tags.Last, right.Class);
        list.Add(tags.Last + 5 * word.Class, right.Class);
    }
}
