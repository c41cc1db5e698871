using System.Text;

namespace Casus.App.Text;

/// <summary>Writes an answer line by line.</summary>
static class Lines
{
    /// <summary>A line without the control characters by which an article could give the terminal orders.</summary>
    public static void Line(this StringBuilder text, string line) => text.Append(Visible.Of(line)).Append('\n');
}
