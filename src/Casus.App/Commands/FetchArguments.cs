using System.CommandLine;
using Casus.Acquire.Web;

namespace Casus.App.Commands;

/// <summary>The options by which every verb that may fetch is told what it may.</summary>
sealed class FetchArguments
{
    readonly Option<bool> _allowPrivate = new("--allow-private") { Description = "Fetch also from hosts in private networks and from this machine." };

    public FetchArguments(Command command) => command.Options.Add(_allowPrivate);

    public FetchOptions Options(ParseResult call) => new() { AllowPrivate = call.GetValue(_allowPrivate) };
}
