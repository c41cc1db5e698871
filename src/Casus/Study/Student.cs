using Casus.Situate;
using Casus.Study.Causes;

namespace Casus.Study;

/// <summary>Asks the analyses what follows from a situation. Each answer rests on statements and falls with them.</summary>
public static class Student
{
    public static IReadOnlyList<Finding> Study(Situation situation)
    {
        var causes = new CausalStudy(situation);
        return [.. Dilemmas.In(situation), .. Balance.In(situation), .. Loops.In(causes), .. Ambivalence.In(causes)];
    }
}
