using System.CommandLine;
using System.Globalization;
using Casus.Acquire.Web;
using Casus.Tell.Texts;

namespace Casus.App.Commands;

/// <summary><c>casus acquire</c>: fetches pages, and those that feeds and lists lead to, into a folder that every verb reads.</summary>
static class AcquireCommand
{
    public static Command Create()
    {
        var command = new Command("acquire", "Fetches pages, and those that feeds and lists lead to, into a folder.");
        var addresses = new Argument<string[]>("ADDRESS")
        {
            Description = "Addresses of pages, feeds or OPML lists, or files that name such: OPML, a feed, or one address a line.",
            Arity = ArgumentArity.OneOrMore,
        };
        var folder = new Option<DirectoryInfo>("--into") { Description = "The folder for the pages, as WARC files. What it holds already is asked for only if it has changed.", Required = true };
        var fetching = new FetchArguments(command);
        var contact = new Option<string?>("--contact") { Description = "An address of yours that is told to the hosts." };
        var pace = new Option<double>("--pace") { Description = "Seconds between two requests to one host, at least one tenth; robots.txt may ask for more.", DefaultValueFactory = _ => 1 };
        pace.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (>= 0.1 and <= 3600))
                result.AddError("--pace is a number of seconds from 0.1 to 3600.");
        });
        command.Arguments.Add(addresses);
        command.Options.Add(folder);
        command.Options.Add(contact);
        command.Options.Add(pace);
        command.SetAction((call, cancel) => Run(
            call.GetRequiredValue(addresses),
            call.GetRequiredValue(folder),
            fetching.Options(call) with { Contact = call.GetValue(contact), Pace = TimeSpan.FromSeconds(call.GetValue(pace)) },
            cancel));
        return command;
    }

    static async Task<int> Run(string[] named, DirectoryInfo folder, FetchOptions options, CancellationToken cancel)
    {
        folder.Create();
        var (addresses, found) = Seeds.Of(named);
        var refusals = found.ToList();
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        using var acquisition = new Acquisition(options, TimeProvider.System, folder.FullName);
        if (acquisition.Resumed > 0)
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The last run was broken off; its {acquisition.Resumed} visits are not made again."));
        await foreach (var visit in acquisition.Run(addresses, cancel))
        {
            var (kind, address) = Told(visit);
            counts[kind] = counts.GetValueOrDefault(kind) + 1;
            if (visit is Visit.Refused refused)
                refusals.Add(refused.Refusal);
            else
                Console.WriteLine($"{kind,-9} {OneLine.Of(address, 2000)}");
        }
        await Console.Error.WriteLineAsync(string.Join(", ", counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value} {c.Key}"))));
        return Report.Refusals(refusals, counts.Where(c => c.Key != "refused").Sum(c => c.Value));
    }

    static (string Kind, string Address) Told(Visit visit) => visit switch
    {
        Visit.Taken { IsFurther: true } taken => ("changed", taken.Page.Source),
        Visit.Taken taken => ("new", taken.Page.Source),
        Visit.Unchanged unchanged => ("unchanged", unchanged.Address),
        Visit.Done done => ("done", done.Address),
        Visit.Led led => ("feed", string.Create(CultureInfo.InvariantCulture, $"{led.Address} ({led.Links.Count} links)")),
        Visit.Refused refused => ("refused", refused.Refusal.Source),
        _ => throw new NotSupportedException(visit.GetType().Name),
    };
}
