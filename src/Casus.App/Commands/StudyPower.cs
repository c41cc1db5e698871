using System.CommandLine;
using Casus.Study.Balances;
using Casus.Tell.Forms;
using Casus.Tell.Pictures;
using Casus.Tell.Texts;

namespace Casus.App.Commands;

/// <summary><c>casus study power</c>: who has power over dependent neighbours (docs/study-power.md).</summary>
static class StudyPower
{
    public static Command Create()
    {
        var command = new Command("power", "Who has power over dependent neighbours, by friendly ties that hold (Bonacich).");
        var situation = new SituationArgument(command);
        var beta = new Option<double?>("--beta") { Description = "Power from dependent (negative) or from powerful (positive) neighbours; by default −1/(2λ₁)." };
        command.Options.Add(beta);
        var forms = new StudyForms(command);
        command.SetAction(call =>
        {
            var opened = situation.Open(call);
            try
            {
                var answer = PowerAnswer.Of(opened, call.GetValue(beta));
                return forms.Write(call, () => PowerText.Write(answer, opened), () => StudyJson.Write(answer), () => PowerPicture.Draw(answer, opened)?.Svg);
            }
            catch (ArgumentException exception)
            {
                return StudyForms.Refuse(exception.Message.Split(" (Parameter", StringSplitOptions.None)[0]);
            }
        });
        return command;
    }
}
