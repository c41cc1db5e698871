namespace Casus.Relate.Pairs;

/// <summary>Words of an article that give a news source as theirs: the source's usual name and the passage.</summary>
sealed record Credit(string Source, Passage Passage);
