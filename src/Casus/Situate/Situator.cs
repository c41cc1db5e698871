using Casus.Relate;

namespace Casus.Situate;

/// <summary>Computes the situation from records and their relations.</summary>
public static class Situator
{
    public static Situation Situate(IReadOnlyList<Record> records, Relations relations) =>
        new() { Records = [.. records.OrderBy(r => r.Article.Id, StringComparer.Ordinal)], Relations = relations };
}
