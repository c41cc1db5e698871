namespace Casus.Language.Training;

/// <summary>All examples of a run: trees with the names marked in them, and sentences that have names only.</summary>
sealed class ExampleCollection(ExampleMaker maker, IReadOnlyList<string> names)
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
        foreach (var tree in trees.Where(t => t.Words.Count <= LongestSentence))
            yield return maker.FromTree(tree, Names(tree, named));
        foreach (var sentence in rest.Concat(named.Values).Where(s => s.Words.Count <= LongestSentence))
            yield return maker.FromWords(sentence.Words, sentence.Labels);
    }

    // A sentence that is in both corpora word for word is taken once, with tree and names.
    static IReadOnlyList<string>? Names(TreebankSentence tree, Dictionary<string, NamedSentence> named) =>
        tree.Comment("sent_id") is { } id && named.TryGetValue(id, out var sentence)
        && sentence.Words.SequenceEqual(tree.Words.Select(w => w.Form)) && named.Remove(id)
            ? sentence.Labels
            : null;
}
