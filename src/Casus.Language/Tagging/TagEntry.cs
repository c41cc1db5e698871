namespace Casus.Language.Tagging;

/// <summary>What the tagger keeps of a form: its traits, and the sum of the weights that depend on the form alone.</summary>
struct TagEntry
{
    public WordTraits Traits;
    public TagScores Scores;
}
