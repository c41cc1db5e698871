using System.CommandLine;
using Casus.Tell;

namespace Casus.App.Commands;

/// <summary><c>casus brief</c>: the whole way from the press to a brief and a situation file.</summary>
static class BriefCommand
{
    public static Command Create()
    {
        var command = new Command("brief", "Reads articles and writes a sourced brief (HTML and Markdown) and a situation file.");
        var press = new PressArguments(command);
        var folder = new Option<DirectoryInfo>("--out", "-o")
        {
            Description = "The folder for brief.html, brief.md and situation.casus. A situation file that is there already is added to.",
            DefaultValueFactory = _ => new DirectoryInfo("brief"),
        };
        var asOf = AsOfOption.Create();
        var scale = new Option<string>("--scale") { Description = "The scale of likelihood: icd203 or phia.", DefaultValueFactory = _ => Scale.Icd203.Name };
        scale.AcceptOnlyFromAmong([.. Scale.All.Select(s => s.Name)]);
        var ratings = new Option<string[]>("--rate") { Description = "How reliable an outlet is, on the Admiralty scale: OUTLET=B. May be given several times." };
        ratings.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !IsRating(t.Value)))
                result.AddError($"'{token.Value}' rates no outlet. Write OUTLET=B, with a letter from A to F.");
        });
        var format = FormatOption.Of("text", "json");
        command.Options.Add(folder);
        command.Options.Add(asOf);
        command.Options.Add(scale);
        command.Options.Add(ratings);
        command.Options.Add(format);
        command.SetAction((call, cancel) => Task.FromResult(new BriefRun(
            press.Open(call, cancel),
            call.GetRequiredValue(folder),
            call.GetValue(asOf))
        {
            Manner = new Manner
            {
                Scale = Scale.All.First(s => s.Name == call.GetRequiredValue(scale)),
                Ratings = (call.GetValue(ratings) ?? []).GroupBy(r => r[..^2], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last()[^1], StringComparer.Ordinal),
            },
        }.Write(call.GetValue(format) == "json", cancel)));
        return command;
    }

    static bool IsRating(string text) => text.Length > 2 && text[^2] == '=' && text[^1] is >= 'A' and <= 'F';
}
