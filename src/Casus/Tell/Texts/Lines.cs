using System.Text;

namespace Casus.Tell.Texts;

/// <summary>Writes an answer line by line.</summary>
public static class Lines
{
    /// <summary>A line without the control characters by which an article could give the terminal orders.</summary>
    public static void Line(this StringBuilder text, string line) => text.Append(Visible.Of(line)).Append('\n');
}
