namespace Casus.Eval;

/// <summary>
/// The measures of the CoNLL 2018 shared task (Zeman et al. 2018): spans over the characters that are not blank are
/// aligned, words of one multiword token by their order, and F1 is taken over what agrees. Subtypes of relations are cut.
/// </summary>
sealed class TreebankScore
{
    int _gold;
    int _system;
    int _aligned;
    int _tags;
    int _heads;
    int _relations;

    public double Words => F1(_aligned);

    public double Tags => F1(_tags);

    public double Heads => F1(_heads);

    public double Relations => F1(_relations);

    public int Count => _gold;

    public void Add(IReadOnlyList<TreebankSpan> gold, IReadOnlyList<TreebankSpan> system)
    {
        _gold += gold.Count;
        _system += system.Count;
        var places = new Dictionary<(int, int, int), int>();
        for (var i = 0; i < system.Count; i++)
            places.TryAdd(Place(system[i]), i);
        foreach (var word in gold)
            if (places.TryGetValue(Place(word), out var i))
                Compare(word, system[i], gold, system);
    }

    void Compare(TreebankSpan word, TreebankSpan found, IReadOnlyList<TreebankSpan> gold, IReadOnlyList<TreebankSpan> system)
    {
        _aligned++;
        if (word.Tag.Equals(found.Tag, StringComparison.OrdinalIgnoreCase))
            _tags++;
        var isRight = word.Head < 0 || found.Head < 0 ? word.Head == found.Head : Place(gold[word.Head]) == Place(system[found.Head]);
        if (!isRight)
            return;
        _heads++;
        if (MainPart(word.Relation).SequenceEqual(MainPart(found.Relation)))
            _relations++;
    }

    double F1(int right) => _gold + _system == 0 ? 0 : 200.0 * right / (_gold + _system);

    static (int, int, int) Place(TreebankSpan word) => (word.Start, word.End, word.Part);

    static ReadOnlySpan<char> MainPart(string relation)
    {
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation.AsSpan(0, colon);
    }
}
