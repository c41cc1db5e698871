using System.Text.RegularExpressions;

namespace Casus.Tell.Proof;

/// <summary>The rules of an Admiralty mark: two halves of the published scales, and nothing "confirmed" by fewer than two origins.</summary>
static partial class Admiralty
{
    const int LeastToConfirm = 2;

    public static string? Fault(string grade, int origins) =>
        !Form().IsMatch(grade) ? $"its mark {grade} is on no scale"
        : grade[1] == '1' && origins < LeastToConfirm ? "its mark calls confirmed what one origin tells"
        : null;

    [GeneratedRegex("^[A-F][1-6]$")]
    private static partial Regex Form();
}
