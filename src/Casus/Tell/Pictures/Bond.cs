using Casus.Read;
using Casus.Situate;
using Casus.Tell.Writing;

namespace Casus.Tell.Pictures;

/// <summary>All ties of two actors as one line of a picture: what weighs most decides its look.</summary>
sealed class Bond(IReadOnlyList<TieView> ties)
{
    const int MostTypes = 2;

    readonly IReadOnlyList<TieView> _held =
        ties.Any(t => t.Best.Status == TieStatus.InForce) ? [.. ties.Where(t => t.Best.Status == TieStatus.InForce)] : ties;

    public string From => _held[0].Best.From;

    public string To => _held[0].Best.To;

    /// <summary>An arrow, where every tie shown runs the same way.</summary>
    public bool Directed => _held.All(t => t.Best.Directed && t.Best.From == From);

    public string Kind => Math.Sign(_held.Sum(t => t.Best.Sign)) switch { > 0 => " plus", < 0 => " minus", _ => "" } + (Doubtful ? " doubtful" : "");

    public string Label => string.Join(", ", Types.Take(MostTypes));

    public string Spoken =>
        string.Join(", ", Types) + (Doubtful ? $" ({string.Join(", ", _held.Select(t => t.Best.Status.ToString().ToLowerInvariant()).Distinct())})" : "");

    bool Doubtful => _held[0].Best.Status != TieStatus.InForce;

    IEnumerable<string> Types => _held.OrderBy(Relationships.Vagueness).Select(t => Labels.Ties.Noun(t.Best.Type.ToString())).Distinct();
}
