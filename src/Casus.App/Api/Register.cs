using System.Security.Cryptography;
using System.Text;
using Casus.Situate.Decisions;
using Casus.Tell.Operations;

namespace Casus.App.Api;

/// <summary>
/// Writes decisions down, one at a time. Who decides says which decisions it has seen: when another analyst has decided
/// meanwhile, nothing is written and what is new is told.
/// </summary>
sealed class Register(Shelf shelf, AuditLog log) : IDisposable
{
    readonly SemaphoreSlim _turn = new(1);

    /// <summary>Names all decisions of a state: <c>COUNT-HASH</c>.</summary>
    public static string TagOf(IReadOnlyList<Decision> decisions) => FormattableString.Invariant($"{decisions.Count}-{Hash(decisions)}");

    public string Tag
    {
        get
        {
            using var store = shelf.Store();
            return TagOf(store.Decisions());
        }
    }

    /// <param name="context">Who asks, for the log.</param>
    /// <param name="operation">An operation that writes.</param>
    /// <param name="seen">The tag of the decisions that were seen.</param>
    /// <param name="given">The values of its parameters.</param>
    public async Task<DecisionOutcome> Decide(HttpContext context, Operation operation, string seen, IReadOnlyDictionary<string, string?> given)
    {
        await _turn.WaitAsync(context.RequestAborted);
        try
        {
            var edition = await shelf.Open(null);
            var outcome = Write(edition, operation, seen, given);
            log.Note(context, operation.Name, given, outcome.GetType().Name);
            return outcome;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    DecisionOutcome Write(Edition edition, Operation operation, string seen, IReadOnlyDictionary<string, string?> given)
    {
        using var store = shelf.Store();
        var decisions = store.Decisions();
        if (TagOf(decisions) != seen)
            return new DecisionOutcome.Outdated(Since(decisions, seen));
        return operation.Ask(edition.SubjectOn(store), given) switch
        {
            Answer.Document decided => new DecisionOutcome.Decided(decided),
            Answer.Refused refused => new DecisionOutcome.Refused(refused),
            var other => throw new NotSupportedException(other.GetType().Name),
        };
    }

    /// <summary>What was decided after the state that a tag names; everything, where no such state was.</summary>
    static IReadOnlyList<Decision> Since(IReadOnlyList<Decision> decisions, string seen) =>
        int.TryParse(seen.Split('-')[0], out var count) && count >= 0 && count < decisions.Count && TagOf([.. decisions.Take(count)]) == seen
            ? [.. decisions.Skip(count)]
            : decisions;

    static string Hash(IReadOnlyList<Decision> decisions) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', decisions.Select(d => d.Id)))))[..12];
}
