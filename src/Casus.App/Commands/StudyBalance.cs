using System.CommandLine;
using Casus.Study.Balances;
using Casus.Tell.Forms;
using Casus.Tell.Pictures;
using Casus.Tell.Texts;

namespace Casus.App.Commands;

/// <summary><c>casus study balance</c>: what an agreement changes in the network of ties (docs/study-balance.md).</summary>
static class StudyBalance
{
    public static Command Create()
    {
        var command = new Command("balance", "What an agreement changes in the network of ties: frustration index, camps, leverage.");
        var situation = new SituationArgument(command);
        var between = new Option<string[]>("--between")
        {
            Description = "The two parties of the agreement by id (state:RUS state:PRK); by default the weightiest new one.",
            Arity = new ArgumentArity(2, 2),
            AllowMultipleArgumentsPerToken = true,
        };
        command.Options.Add(between);
        var forms = new StudyForms(command);
        command.SetAction(call =>
        {
            var opened = situation.Open(call);
            var parties = call.GetValue(between) is [var one, var other] ? (one, other) : ((string, string)?)null;
            var answer = BalanceStudy.Of(opened, parties);
            if (parties is not null && answer.Event is null)
                return StudyForms.Refuse($"No friendly tie that holds is told between {parties.Value.Item1} and {parties.Value.Item2}.");
            return forms.Write(call, () => BalanceText.Write(answer, opened), () => StudyJson.Write(answer), () => BalancePicture.Draw(answer, opened)?.Svg);
        });
        return command;
    }
}
