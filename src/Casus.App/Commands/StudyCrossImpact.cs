using System.CommandLine;
using Casus.Analysis.CrossImpact;
using Casus.App.Text;
using Casus.Tell.Forms;
using Casus.Tell.Pictures;

namespace Casus.App.Commands;

/// <summary><c>casus study crossimpact</c>: the consistent scenarios of a ScenarioWizard file (docs/study-crossimpact.md).</summary>
static class StudyCrossImpact
{
    public static Command Create()
    {
        var command = new Command("crossimpact", "The consistent scenarios of a cross-impact matrix (.scw of ScenarioWizard).");
        var file = new Argument<string>("FILE") { Description = "A ScenarioWizard file (.scw)." };
        var tolerance = new Option<int>("--tolerance") { Description = "How far the worst placed descriptor may fall short of its best variant." };
        command.Arguments.Add(file);
        command.Options.Add(tolerance);
        var forms = new StudyForms(command);
        command.SetAction((call, cancel) => Task.FromResult(Run(call, forms, (call.GetRequiredValue(file), call.GetValue(tolerance)), cancel)));
        return command;
    }

    static int Run(ParseResult call, StudyForms forms, (string File, int Tolerance) asked, CancellationToken cancel)
    {
        if (ScenarioWizardFile.Read(File.ReadAllText(asked.File), out var error) is not { } matrix)
            return StudyForms.Refuse($"{asked.File}: {error}");
        var found = ConsistentScenarios.Of(matrix, asked.Tolerance, cancel: cancel);
        if (!found.Complete)
            return StudyForms.Refuse($"The matrix has {matrix.Scenarios} scenarios; after looking at {found.Looked} beginnings the search was broken off with {found.Scenarios.Count} consistent ones, and there may be more. Fewer descriptors or variants would help.");
        return forms.Write(call, () => CrossImpactText.Write(matrix, found), () => StudyJson.Write(matrix, found), () => CrossImpactPicture.Draw(matrix, found)?.Svg);
    }
}
