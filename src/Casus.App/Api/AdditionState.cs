using Casus.Store;

namespace Casus.App.Api;

/// <summary>How far an addition is: waiting, reading, relating, done or failed; <see cref="Run"/> once all is read.</summary>
sealed record AdditionState(int Pages, string Stage, Run? Run, string? Failure)
{
    public bool IsOver => Stage is "done" or "failed";
}
