using System.Globalization;

namespace Casus.Eval;

/// <summary>One measured value, printed as <c>name value</c>. Shares are in percent.</summary>
readonly record struct Figure(string Name, double Value)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {Value:0.####}");
}
