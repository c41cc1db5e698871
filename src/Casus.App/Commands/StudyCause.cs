using System.CommandLine;
using Casus.Study.Causes;
using Casus.Tell.Forms;
using Casus.Tell.Pictures;
using Casus.Tell.Texts;

namespace Casus.App.Commands;

/// <summary><c>casus study cause</c>: the causal map, its loops and ambivalent effects, and what-if (docs/study-cause.md).</summary>
static class StudyCause
{
    public static Command Create()
    {
        var command = new Command("cause", "The causal map of the sources: loops, ambivalent effects, and what if a concept rose.");
        var situation = new SituationArgument(command);
        var concept = new Option<string?>("--if") { Description = "A concept of the map: what follows if it rises, path by path." };
        command.Options.Add(concept);
        var forms = new StudyForms(command);
        command.SetAction(call =>
        {
            var opened = situation.Open(call);
            var study = new CausalStudy(opened);
            var words = call.GetValue(concept);
            var asked = words is null ? null : study.Find(words);
            if (words is not null && asked is null)
                return StudyForms.Refuse(CauseText.Unknown(study, words));
            return forms.Write(call, () => CauseText.Write(study, asked), () => StudyJson.Write(study, asked), () => CausePicture.Draw(opened)?.Svg);
        });
        return command;
    }
}
