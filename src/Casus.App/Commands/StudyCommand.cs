using System.CommandLine;

namespace Casus.App.Commands;

/// <summary><c>casus study</c>: what follows from a situation, one verb a method (docs/study.md).</summary>
static class StudyCommand
{
    public static Command Create() => new("study", "Asks what follows from a situation: exact methods, answers that quote their sources.")
    {
        StudyBalance.Create(),
        StudyCause.Create(),
        StudyConflict.Create(),
        StudyCrossImpact.Create(),
        StudyExplanations.Create(),
        StudyPower.Create(),
    };
}
