namespace Casus.EndToEnd.Tests;

/// <summary>How a run of the program ended.</summary>
sealed record Ended(int Code, string Output, string Errors);
