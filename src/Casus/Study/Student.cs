using Casus.Situate;

namespace Casus.Study;

/// <summary>Asks the analyses what follows from a situation.</summary>
public static class Student
{
    public static IReadOnlyList<Finding> Study(Situation situation) => [];
}
