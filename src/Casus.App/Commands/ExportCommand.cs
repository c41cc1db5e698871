using System.CommandLine;
using Casus.Tell.Exports;

namespace Casus.App.Commands;

/// <summary><c>casus export</c>: the model in the forms of other programs (docs/exports.md).</summary>
static class ExportCommand
{
    public static Command Create()
    {
        var command = new Command("export", "Writes a situation in the form of other programs: linked data, graphs, tables, feeds, references.");
        var from = new CaseArgument(command);
        var form = new Option<string>("--as") { Description = $"The form: {string.Join(", ", Export.All.Select(e => e.Name))}.", Required = true };
        form.AcceptOnlyFromAmong([.. Export.All.Select(e => e.Name)]);
        var file = new Option<string?>("--out", "-o") { Description = "The file to write; by default standard output." };
        var full = new Option<bool>("--full-text") { Description = "Give whole texts along, not only short quotations." };
        foreach (var option in new Option[] { form, file, full })
            command.Options.Add(option);
        command.SetAction((call, cancel) =>
        {
            var (known, code) = from.Open(call, cancel);
            var told = known.Follow(cancel);
            var cargo = new Cargo(told.Situation, told.Findings) { FullText = call.GetValue(full) };
            Give(Export.Named(call.GetRequiredValue(form))!.Write(cargo), call.GetValue(file));
            return Task.FromResult(code);
        });
        return command;
    }

    static void Give(string text, string? file)
    {
        if (file is null or "-")
        {
            Console.Out.Write(text);
            return;
        }
        WholeFile.Write(file, text);
        Console.Error.WriteLine($"Written: {file}");
    }
}
