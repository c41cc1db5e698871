namespace Casus.Analysis.Conflict;

/// <summary>An option that cannot be taken back, wherever a condition holds (or everywhere).</summary>
public sealed record OneWay(int Option, Formula? When = null);
