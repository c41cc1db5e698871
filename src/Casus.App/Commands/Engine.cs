using Casus.Read;
using Casus.Work;

namespace Casus.App.Commands;

/// <summary>Puts the pipeline together for one call.</summary>
static class Engine
{
    public static Intake Intake() => new(new Reader(Language.Pipeline.Load()), TimeProvider.System);
}
