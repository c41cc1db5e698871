using System.Text.RegularExpressions;

namespace Casus.Tell.Writing;

/// <summary>The dateline before the first sentence of a report: "ANSELM, March 17 (Basin Wire) - ".</summary>
static partial class Dateline
{
    /// <summary>How many letters it takes; 0 where the text has none.</summary>
    public static int Length(string text) => Form().Match(text) is { Success: true } found ? found.Length : 0;

    [GeneratedRegex(@"^\p{Lu}[\p{Lu}\p{M}'’. -]{2,30}(?:, [\p{L}\d., ]{1,40}?)?(?: ?\([^()\n]{1,40}\))? ?(?:[–—-]{1,2}) ")]
    private static partial Regex Form();
}
