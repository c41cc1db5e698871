using System.CommandLine;

namespace Casus.App.Commands;

/// <summary>The option <c>--as-of</c>: the model as it was known at the end of a day, month or year.</summary>
static class AsOfOption
{
    public static Option<DateTimeOffset?> Create(string name = "--as-of", string description = "Tell what was known at the end of this day, month or year (2031-05-14, 2031-05, 2031).") => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Period.Parse(text) is { } period)
                return period.End.AddTicks(-1);
            result.AddError($"'{text}' is no date. Write 2031-05-14, 2031-05 or 2031.");
            return null;
        },
    };
}
