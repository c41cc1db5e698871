using System.Text;

namespace Casus.App.Text;

/// <summary>Writes an answer line by line.</summary>
static class Lines
{
    public static void Line(this StringBuilder text, string line) => text.Append(line).Append('\n');
}
