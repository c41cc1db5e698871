namespace Casus.Eval;

/// <summary>
/// One accuracy test: its name, what its path points to, the figures it prints, and the run. The run reads the data set at
/// the path, writes a prediction a line to the log (one JSON object each), and returns its figures in the order named.
/// </summary>
sealed record Evaluation(string Name, string Path, string Figures, Func<string, TextWriter, IEnumerable<Figure>>? Run);
