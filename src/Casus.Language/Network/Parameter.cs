namespace Casus.Language.Network;

/// <summary>One matrix among the dense parameters: where it begins and its shape.</summary>
readonly record struct Parameter(int Start, int Rows, int Columns);
