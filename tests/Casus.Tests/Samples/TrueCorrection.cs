namespace Casus.Tests.Samples;

/// <summary>A published correction of an earlier article.</summary>
sealed record TrueCorrection(string Article, string Corrects, string Wrong, string Right, Evidence Notice);
