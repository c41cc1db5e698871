namespace Casus.Tests.Samples;

/// <summary>What a holder says would follow, for whom, and whether that is good (+1), bad (-1) or neither (0) for them.</summary>
sealed record TrueConsequence(string Holder, string For, int Value, Evidence Evidence);
