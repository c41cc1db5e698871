namespace Casus.Language;

/// <summary>
/// One syntactic word of Universal Dependencies: <c>text[Start..End]</c> spells it, <see cref="Head"/> is the index of
/// its head in the sentence (−1 for the root) and <see cref="Relation"/> the relation to it as UD writes it,
/// subtype included ("nsubj:pass").
/// </summary>
public readonly record struct Word(
    int Start,
    int End,
    string Form,
    string Lemma,
    Tag Tag,
    string Penn,
    string Features,
    int Head,
    string Relation)
{
    /// <summary>Whether the relation is <paramref name="relation"/>, whatever its subtype.</summary>
    public bool Is(string relation) =>
        Relation.StartsWith(relation, StringComparison.Ordinal)
        && (Relation.Length == relation.Length || Relation[relation.Length] == ':');

    /// <summary>Whether a feature has a value, written as UD writes it: <c>Number=Plur</c>.</summary>
    public bool Has(string feature)
    {
        foreach (var range in Features.AsSpan().Split('|'))
            if (Features.AsSpan(range).SequenceEqual(feature))
                return true;
        return false;
    }
}
