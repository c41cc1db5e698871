using System.Globalization;

namespace Casus.Tell;

/// <summary>A published scale of likelihood: words, each with the range of percent it stands for, the least first.</summary>
public sealed record Scale(string Name, IReadOnlyList<(int From, int To, string Word)> Steps)
{
    /// <summary>Intelligence Community Directive 203.</summary>
    public static Scale Icd203 { get; } = Of("icd203", "tell/likelihood.tsv");

    /// <summary>The probability yardstick of the Professional Head of Intelligence Assessment.</summary>
    public static Scale Phia { get; } = Of("phia", "tell/likelihood-phia.tsv");

    public static IReadOnlyList<Scale> All { get; } = [Icd203, Phia];

    /// <summary>"likely (55–80 %)": the step in which the percentage falls, or the nearest where the scale leaves a gap.</summary>
    public string Say(int percent) => Say(Steps.MinBy(s => Math.Max(0, Math.Max(s.From - percent, percent - s.To))));

    /// <summary>Each step with its range, as a brief writes it.</summary>
    public IEnumerable<string> Written => Steps.Select(Say);

    static string Say((int From, int To, string Word) step) =>
        string.Create(CultureInfo.InvariantCulture, $"{step.Word} ({step.From}–{step.To} %)");

    static Scale Of(string name, string table) => new(name,
        [.. Table.Rows(table).Select(row => (int.Parse(row[0], CultureInfo.InvariantCulture), int.Parse(row[1], CultureInfo.InvariantCulture), row[2]))]);
}
