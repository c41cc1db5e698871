namespace Casus.Language.Training;

/// <summary>One syntactic word of a treebank; its head is an index, −1 for the root.</summary>
public sealed record TreebankWord(string Form, string Lemma, string Tag, string Penn, string Features, int Head, string Relation);
