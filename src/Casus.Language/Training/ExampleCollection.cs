using Casus.Language.Training.Tagging;

namespace Casus.Language.Training;

/// <summary>All examples of a run: trees with the names marked in them, and sentences that have names only.</summary>
sealed class ExampleCollection(ExampleMaker maker, Jackknife taggers, IReadOnlyList<string> names)
{
    const int LongestSentence = 250;

    public IEnumerable<Example> All(IReadOnlyList<TreebankSentence> trees)
    {
        var named = new Dictionary<string, NamedSentence>();
        var rest = new List<NamedSentence>();
        foreach (var sentence in names.SelectMany(NamesCorpus.Read))
            if (sentence.Id.Length > 0)
                named[sentence.Id] = sentence;
            else
                rest.Add(sentence);
        foreach (var (number, tree) in trees.Index())
        {
            if (tree.Words.Count > LongestSentence)
                continue;
            var labels = Names(tree, named);
            foreach (var spelling in Headlines.Spellings([.. tree.Words.Select(w => w.Form)], number))
                yield return maker.FromTree(tree, spelling, labels, taggers.For(number));
        }
        foreach (var (number, sentence) in rest.Concat(named.Values).Where(s => s.Words.Count <= LongestSentence).Index())
            foreach (var spelling in Headlines.Spellings(sentence.Words, number))
                yield return maker.FromWords(spelling, sentence.Labels, taggers.Whole);
    }

    // A sentence that is in both corpora word for word is taken once, with tree and names.
    static IReadOnlyList<string>? Names(TreebankSentence tree, Dictionary<string, NamedSentence> named) =>
        tree.Comment("sent_id") is { } id && named.TryGetValue(id, out var sentence)
        && sentence.Words.SequenceEqual(tree.Words.Select(w => w.Form)) && named.Remove(id)
            ? sentence.Labels
            : null;
}
