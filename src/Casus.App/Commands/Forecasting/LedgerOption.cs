using System.CommandLine;
using Casus.Store;

namespace Casus.App.Commands.Forecasting;

/// <summary>The option <c>--ledger</c>: the file that keeps forecasts and how they ended.</summary>
static class LedgerOption
{
    public static Option<Ledger?> Create(bool required) => new("--ledger")
    {
        Description = "The file that keeps forecasts and how they ended; it is only ever added to.",
        HelpName = "FILE",
        Required = required,
        CustomParser = result => new Ledger(result.Tokens[0].Value),
    };
}
