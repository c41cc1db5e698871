using System.CommandLine;

namespace Casus.App.Commands;

/// <summary>The option <c>--format</c>, with the forms a verb knows; the first is the default.</summary>
static class FormatOption
{
    public static Option<string> Of(params string[] forms)
    {
        var option = new Option<string>("--format")
        {
            Description = $"The form of the output: {string.Join(", ", forms)}.",
            DefaultValueFactory = _ => forms[0],
        };
        option.AcceptOnlyFromAmong(forms);
        return option;
    }
}
