using System.Text.RegularExpressions;

namespace Casus.Clean.Lines;

/// <summary>What a text orders a terminal to do (ECMA-48: colours, cursor, window title), which no reader sees, and the zeros within it.</summary>
static partial class TerminalCodes
{
    public static string Remove(string text) =>
        text.AsSpan().IndexOfAny('\e', '\u009B', '\0') < 0 ? text : Code().Replace(text, "");

    // Control sequences; strings up to their end mark, if it comes soon; other escapes; an escape alone; NUL.
    [GeneratedRegex(@"(?:\e\[|\u009B)[0-?]*[ -/]*[@-~]|\e[\]PX^_][^\a\e\n]{0,500}(?:\a|\e\\)|\e[ -/]*[0-Z\\^-~]|\e|\u009B|\0")]
    private static partial Regex Code();
}
