using Casus.Read;

namespace Casus.Situate;

/// <summary>The statements something rests on, in order of key, and the distinct origins of their articles.</summary>
public sealed record Support(IReadOnlyList<Statement> Statements, IReadOnlyList<string> Origins)
{
    /// <summary>The statements' passages.</summary>
    public IEnumerable<Passage> Passages => Statements.Select(s => s.Passage);
}
