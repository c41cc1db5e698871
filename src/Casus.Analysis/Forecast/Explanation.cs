using Casus.Analysis.Forecast.Clues;

namespace Casus.Analysis.Forecast;

/// <summary>Why a candidate stands where it stands: the rules that fired for it, the strongest first, and what each clue adds to its score.</summary>
public sealed record Explanation(Ranked Candidate, IReadOnlyList<FiredRule> Rules, IReadOnlyList<CluePart> Parts);

/// <summary>
/// A rule that fired: the body happened between the two on a day (last), so long before and so often, after which the
/// relation asked about followed with this confidence.
/// </summary>
/// <param name="Body">The act that fired it, as it last happened.</param>
/// <param name="When">How long before and how often, in the steps that rules tell apart.</param>
/// <param name="Confidence">The share of past cases in which it followed on the day, between 0 and 1.</param>
public readonly record struct FiredRule(Act Body, string When, double Confidence);

/// <summary>What one clue adds to the score against the average candidate.</summary>
public readonly record struct CluePart(Clue Clue, double Score);
