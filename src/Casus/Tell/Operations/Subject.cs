using Casus.Situate;
using Casus.Store;
using Casus.Study;

namespace Casus.Tell.Operations;

/// <summary>
/// What an operation is asked about: a store, as known at a time. The case is computed when something first needs it and
/// then kept, so a subject shows one state; what is added to the store later shows in a new subject.
/// </summary>
/// <param name="store">The store; the subject does not dispose it.</param>
/// <param name="asOf">Known at this time and no later; null for all that is known.</param>
/// <param name="follow">Computes the case (Work's pipeline).</param>
/// <param name="clock">Says when what is written was written.</param>
public sealed class Subject(ISituationStore store, DateTimeOffset? asOf, Func<Case> follow, TimeProvider clock)
{
    readonly Lazy<Case> _case = new(follow);

    public ISituationStore Store => store;

    public DateTimeOffset? AsOf => asOf;

    public TimeProvider Clock => clock;

    /// <summary>The situation with what follows from it.</summary>
    public Case Case => _case.Value;

    public Situation Situation => Case.Situation;
}
