using Casus.Situate;

namespace Casus.Study;

/// <summary>Asks the analyses what follows from a situation. Each answer rests on statements and falls with them.</summary>
public static class Student
{
    public static IReadOnlyList<Finding> Study(Situation situation) =>
        [.. Dilemmas.In(situation), .. Balance.In(situation), .. Loops.In(situation), .. Ambivalence.In(situation)];
}
