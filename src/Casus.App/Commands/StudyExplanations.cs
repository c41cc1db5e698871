using System.CommandLine;
using Casus.Study.Explanations;
using Casus.Tell.Forms;
using Casus.Tell.Pictures;
using Casus.Tell.Texts;

namespace Casus.App.Commands;

/// <summary><c>casus study explanations</c>: the rival explanations of a silence and what each origin carries (docs/study-explanations.md).</summary>
static class StudyExplanations
{
    public static Command Create()
    {
        var command = new Command("explanations", "The rival explanations of a silence, and which of them fall with one origin.");
        var situation = new SituationArgument(command);
        var forms = new StudyForms(command);
        command.SetAction(call =>
        {
            var opened = situation.Open(call);
            var views = ExplanationView.Of(opened);
            return forms.Write(call, () => ExplanationText.Write(views, opened), () => StudyJson.Write(views), () => ExplanationPicture.Draw(views, opened)?.Svg);
        });
        return command;
    }
}
