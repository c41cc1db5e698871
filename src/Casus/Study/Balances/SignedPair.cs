using Casus.Read;
using Casus.Situate;

namespace Casus.Study.Balances;

/// <summary>All ties of one sign between two actors as one edge of the signed network; the actors stand in order of id.</summary>
public sealed record SignedPair(string A, string B, int Sign, IReadOnlyList<TieView> Ties)
{
    public Support Support => Supports.Join(Ties.Select(t => t.Support));

    /// <summary>Whether every tie of the pair is new with this pair's agreement: none is background or dated back.</summary>
    public bool IsNew => Ties.All(t => !t.Best.Background && t.Best.Since is null);

    /// <summary>The pairs of states and blocs among ties that have a sign.</summary>
    internal static IReadOnlyList<SignedPair> Of(Situation situation, Func<Tie, bool> counted)
    {
        var bodies = situation.Actors.Where(a => a.Kind is ActorKind.State or ActorKind.Bloc).Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from tie in situation.Ties
               let best = tie.Best
               where best.Sign != 0 && best.From != best.To && bodies.Contains(best.From) && bodies.Contains(best.To) && counted(best)
               let forward = string.CompareOrdinal(best.From, best.To) < 0
               group tie by (A: forward ? best.From : best.To, B: forward ? best.To : best.From, best.Sign) into pair
               orderby pair.Key
               select new SignedPair(pair.Key.A, pair.Key.B, pair.Key.Sign, [.. pair]),
        ];
    }

    /// <summary>A tie that is said to hold, as a fact. What is hoped, feared, planned or thought of is none.</summary>
    internal static bool Holds(Tie tie) => tie.Status == TieStatus.InForce && tie.Modality is Modality.Asserted or Modality.Happened or Modality.UnderWay;

    /// <summary>A tie that is reported without being vouched for.</summary>
    internal static bool IsAlleged(Tie tie) =>
        tie.Status == TieStatus.Alleged || (tie.Status == TieStatus.InForce && tie.Modality == Modality.Alleged);
}
