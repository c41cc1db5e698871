using Casus.Language.Lexemes;

namespace Casus.Language.Training;

/// <summary>Counts lemmas and features in treebanks and writes the rows in which a form differs from rule and default.</summary>
sealed class LexemeCounts
{
    /// <summary>A form seen less often is left to the rules, unless its lemma is irregular.</summary>
    const int LeastForFeatures = 2;

    readonly Dictionary<(string Form, string Tag), Dictionary<(string Lemma, string Features), int>> _counts = [];
    readonly Dictionary<string, Dictionary<string, int>> _features = [];

    public void Add(TreebankWord word)
    {
        var (tag, form) = (ExampleMaker.TagOf(word), word.Form.ToLowerInvariant().Replace('’', '\''));
        // A name's lemma is its form, so only the features are worth keeping.
        var lemma = word.Tag == "PROPN" ? "" : word.Lemma;
        Count(_counts, (form, tag), (lemma, word.Features));
        Count(_features, tag, word.Features);
    }

    public IEnumerable<string> Rows()
    {
        var defaults = _features.ToDictionary(f => f.Key, f => Most(f.Value));
        foreach (var (tag, features) in defaults.OrderBy(d => d.Key, StringComparer.Ordinal))
            yield return $"{LexemeTable.AnyForm}\t{tag}\t\t{features}";
        foreach (var ((form, tag), counts) in _counts.OrderBy(c => c.Key.Form, StringComparer.Ordinal).ThenBy(c => c.Key.Tag, StringComparer.Ordinal))
        {
            var (lemma, features) = Most(counts);
            var pair = TagPair.Parse(tag);
            var isRegular = lemma.Length == 0 || lemma == Inflection.Lemma(form, pair.Tag, pair.Penn);
            var isUsual = features == defaults[tag] || counts.Values.Sum() < LeastForFeatures;
            if (!isRegular || !isUsual)
                yield return $"{form}\t{tag}\t{(isRegular ? "" : lemma)}\t{(isUsual ? defaults[tag] : features)}";
        }
    }

    static void Count<TKey, TValue>(Dictionary<TKey, Dictionary<TValue, int>> counts, TKey key, TValue value)
        where TKey : notnull
        where TValue : notnull
    {
        if (!counts.TryGetValue(key, out var inner))
            counts[key] = inner = [];
        inner[value] = inner.GetValueOrDefault(value) + 1;
    }

    static T Most<T>(Dictionary<T, int> counts)
        where T : notnull => counts.MaxBy(c => c.Value).Key;
}
