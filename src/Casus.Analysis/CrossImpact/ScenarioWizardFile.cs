using System.Globalization;

namespace Casus.Analysis.CrossImpact;

/// <summary>
/// The text format of ScenarioWizard (<c>.scw</c>): a first line with <c>$ ScenarioWizard</c>, a name, the descriptors (<c>&amp;</c>) with their variants
/// (<c>-</c>), then parts separated by lines of <c>#</c>, the fifth of which is the matrix, one row of numbers separated by commas a variant.
/// </summary>
public static class ScenarioWizardFile
{
    const int MatrixPart = 5;
    const int MostVariants = 2000;

    /// <summary>Reads a matrix, or says in which line what is wrong.</summary>
    public static ImpactMatrix? Read(string text, out string? error)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        error = lines[0].TrimStart('\uFEFF', ' ').StartsWith('$') ? null : "line 1: a ScenarioWizard file begins with '$ ScenarioWizard'";
        var part = 0;
        var descriptors = new List<(string Name, List<string> Variants)>();
        var rows = new List<IReadOnlyList<int>>();
        for (var i = 2; i < lines.Length && error is null && part <= MatrixPart; i++)
        {
            var line = lines[i].Trim();
            if (line.StartsWith('#'))
                part++;
            else if (part == 0)
                error = Describe(line, i, descriptors);
            else if (part == MatrixPart && line.Length > 0)
                error = AddRow(line, i, rows);
        }
        error ??= Missing(descriptors, rows);
        return error is null ? new ImpactMatrix([.. descriptors.Select(d => new Descriptor(d.Name, d.Variants))], rows) : null;
    }

    static string? Describe(string line, int at, List<(string Name, List<string> Variants)> descriptors)
    {
        if (line.StartsWith('&'))
            descriptors.Add((line[1..].Trim(), []));
        else if (line.StartsWith('-') && descriptors.Count == 0)
            return $"line {at + 1}: a variant stands before the first descriptor";
        else if (line.StartsWith('-'))
            descriptors[^1].Variants.Add(line[1..].Trim());
        else if (line.Length > 0)
            return $"line {at + 1}: '{line}' is neither a descriptor (&) nor a variant (-)";
        return null;
    }

    static string? AddRow(string line, int at, List<IReadOnlyList<int>> rows)
    {
        var cells = line.Split(',', StringSplitOptions.TrimEntries);
        var row = new int[cells.Length];
        for (var c = 0; c < cells.Length; c++)
            if (!int.TryParse(cells[c], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out row[c]) || Math.Abs((long)row[c]) > 1_000_000)
                return $"line {at + 1}: '{cells[c]}' is no whole number within a million";
        rows.Add(row);
        return null;
    }

    static string? Missing(List<(string Name, List<string> Variants)> descriptors, List<IReadOnlyList<int>> rows)
    {
        var variants = descriptors.Sum(d => d.Variants.Count);
        if (descriptors.Count == 0)
            return "there is no descriptor";
        if (descriptors.FirstOrDefault(d => d.Variants.Count == 0) is { Name: not null } empty)
            return $"the descriptor '{empty.Name}' has no variant";
        if (variants > MostVariants)
            return $"{variants} variants are more than {MostVariants}";
        if (rows.Count != variants)
            return $"{variants} variants need {variants} rows of the matrix, {rows.Count} are there";
        var wrong = rows.FindIndex(r => r.Count != variants);
        return wrong < 0 ? null : $"row {wrong + 1} of the matrix has {rows[wrong].Count} numbers, {variants} are needed";
    }
}
