using System.CommandLine;
using Casus.App.Text;
using Casus.Study.Conflicts;
using Casus.Tell.Forms;
using Casus.Tell.Pictures;

namespace Casus.App.Commands;

/// <summary><c>casus study conflict</c>: drafts a conflict model from a situation, and solves one (docs/study-conflict.md).</summary>
static class StudyConflict
{
    public static Command Create()
    {
        var command = new Command("conflict", "Solves a conflict model, or drafts one from a situation: equilibria, the dilemma certificate, what would free an option.");
        var file = new Argument<string>("FILE") { Description = "A conflict file (.yaml); with --draft a situation file (.casus)." };
        var draft = new Option<bool>("--draft") { Description = "Write a conflict file from the options and consequences that the press tells." };
        var actor = new Option<string?>("--actor") { Description = "With --draft: for whom, by id (state:CHN); by default who has most options." };
        var situation = new Option<string?>("--situation") { Description = "A situation file to hold the quotations against." };
        var wanted = new Option<string?>("--want") { Description = "The ids of the options taken in a wanted state, with commas: which preferences would have to turn?" };
        var asked = new ConflictOptions(command);
        command.Arguments.Add(file);
        foreach (var option in new Option[] { draft, actor, situation, wanted })
            command.Options.Add(option);
        var forms = new StudyForms(command);
        command.SetAction(call => call.GetValue(draft)
            ? Drafted(call.GetRequiredValue(file), call.GetValue(actor))
            : Solved(call.GetRequiredValue(file), call.GetValue(situation), model => call.GetValue(wanted) is { } state
                ? Inverse(model, state)
                : asked.Read(call) is { } question ? Answered(call, forms, (model, question)) : ExitCode.Trouble));
        return command;
    }

    static int Drafted(string file, string? actor)
    {
        var situation = SituationArgument.Open(file);
        var subject = actor ?? Draft.Subject(situation);
        if (subject is null || Draft.Of(situation, subject) is not { } sheet)
            return StudyForms.Refuse($"The press tells no option{(subject is null ? "" : $" of {subject}")}. There are options of: {string.Join(", ", situation.Options.Select(o => o.Actor).Distinct())}.");
        Console.Out.Write(ConflictFile.Write(sheet));
        return ExitCode.All;
    }

    static int Solved(string file, string? situation, Func<ConflictModel, int> answer)
    {
        if (Directory.Exists(file))
            return StudyForms.Refuse($"{file} is a folder, not a conflict file (.yaml); --draft writes one from a situation.");
        switch (ConflictFile.Read(File.ReadAllText(file)))
        {
            case ConflictRead.Good good:
                return situation is not null && Verified.Faults(good.Model.Sheet, SituationArgument.Open(situation)) is { Count: > 0 } faults
                    ? StudyForms.Refuse(faults.Select(f => $"{file}: {f}"))
                    : answer(good.Model);
            case ConflictRead.Bad bad:
                return StudyForms.Refuse(bad.Faults.Select(f => $"{file}, {f}"));
            default:
                return ExitCode.Trouble;
        }
    }

    static int Answered(ParseResult call, StudyForms forms, (ConflictModel Model, ConflictQuestion Question) asked)
    {
        var (model, answer) = (asked.Model, ConflictStudy.Of(asked.Model, asked.Question));
        return forms.Write(call, () => ConflictText.Write(answer, model), () => StudyJson.Write(answer), () => ConflictPicture.Draw(answer, model).Svg);
    }

    static int Inverse(ConflictModel model, string wanted)
    {
        var ids = wanted.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var unknown = ids.Where(i => model.AllOptions.All(o => o.Id != i)).ToList();
        if (unknown.Count > 0)
            return StudyForms.Refuse($"'{unknown[0]}' is no option. There are: {string.Join(", ", model.AllOptions.Select(o => o.Id))}.");
        var state = model.Options.Number(ids.Sum(id => 1 << Enumerable.Range(0, model.AllOptions.Count).First(o => model.AllOptions[o].Id == id)));
        if (state < 0)
            return StudyForms.Refuse($"The state '{wanted}' is infeasible.");
        Console.Out.Write(ConflictText.WriteInverse(model, state));
        return ExitCode.All;
    }
}
