namespace Casus.Relate.Statements;

/// <summary>Makes a claim of statements that say the same, and counts its distinct origins.</summary>
static class Claims
{
    // The words of the claim are those of its longest statement up to this length: the fullest account that still reads as one.
    const int Longest = 300;

    public static IEnumerable<Claim> Of(IEnumerable<List<Said>> joined, Func<Said, string> originOf) =>
        from said in joined
        let statements = said.Select(s => s.Statement).OrderBy(s => s.Key, StringComparer.Ordinal).ToList()
        select new Claim(
            $"claim:{statements[0].Key}",
            statements.OrderBy(s => s.Passage.Text.Length > Longest).ThenByDescending(s => s.Passage.Text.Length).First().Passage.Text,
            [.. statements.Select(s => s.Key)],
            [.. said.Select(originOf).Distinct().Order(StringComparer.Ordinal)]);
}
