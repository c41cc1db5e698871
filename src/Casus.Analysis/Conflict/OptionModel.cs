namespace Casus.Analysis.Conflict;

/// <summary>
/// A conflict by options: a state is the set of options taken, as bits; each decision maker may change all its own options in one move, unless the state
/// reached is infeasible or an option cannot be taken back. States are numbered in the order of their bits.
/// </summary>
public sealed class OptionModel
{
    /// <summary>More options than this are refused: the states would not fit into memory.</summary>
    public const int MostOptions = 20;

    const long MostMoves = 40_000_000;

    readonly int[] _numberOf;

    /// <exception cref="ArgumentException">Options that nobody or two control, too many of them, no feasible state, or too many moves.</exception>
    public OptionModel(int options, IReadOnlyList<DecisionMaker> makers, IReadOnlyList<Formula>? infeasible = null, IReadOnlyList<OneWay>? oneWay = null)
    {
        (Options, Makers, Infeasible, OneWay) = (options, makers, infeasible ?? [], oneWay ?? []);
        Check();
        _numberOf = new int[1 << options];
        Array.Fill(_numberOf, -1);
        States = [.. Enumerable.Range(0, 1 << options).Where(s => !Infeasible.Any(f => f.Holds(s)))];
        if (States.Count == 0)
            throw new ArgumentException("No state is feasible: the infeasible patterns leave none.");
        for (var i = 0; i < States.Count; i++)
            _numberOf[States[i]] = i;
        Moves = [.. Makers.Select(MovesOf)];
        Satisfied = [.. Makers.Select(Judge)];
    }

    public int Options { get; }

    public IReadOnlyList<DecisionMaker> Makers { get; }

    public IReadOnlyList<Formula> Infeasible { get; }

    public IReadOnlyList<OneWay> OneWay { get; }

    /// <summary>The options taken in each feasible state.</summary>
    public IReadOnlyList<int> States { get; }

    public IReadOnlyList<Moves> Moves { get; }

    /// <summary>For each maker and state the wants that hold, weighted: its payoff with nothing withdrawn.</summary>
    internal IReadOnlyList<long[]> Satisfied { get; }

    /// <summary>The number of the state in which just these options are taken; −1 where it is infeasible.</summary>
    public int Number(int options) => options < 0 || options >= _numberOf.Length ? -1 : _numberOf[options];

    /// <summary>The game with every want as it stands.</summary>
    public Game Game() => Game(Change.None(this));

    /// <summary>The game after some wants were withdrawn or turned into their opposite.</summary>
    public Game Game(Change change) =>
        new(States.Count, [.. Makers.Select((m, i) => Player(m, Moves[i], [.. Satisfied[i].Select(w => (w ^ change.Turned[i]) & ~change.Withdrawn[i])]))]);

    static Player Player(DecisionMaker maker, Moves moves, long[] payoffs) => new(maker.Name, moves, payoffs)
    {
        Bands = maker.Strong == 0 ? null : [.. payoffs.Select(p => (int)(p >> (maker.Wants.Count - maker.Strong)))],
    };

    void Check()
    {
        if (Options is < 1 or > MostOptions)
            throw new ArgumentException($"{Options} options: a model has 1 to {MostOptions}.");
        var controlled = Makers.SelectMany(m => m.Options).ToList();
        if (controlled.Count != Options || controlled.Order().Where((o, i) => o != i).Any())
            throw new ArgumentException("Every option must be controlled by exactly one decision maker.");
        if (Makers.FirstOrDefault(m => m.Wants.Count > DecisionMaker.MostWants) is { } wanting)
            throw new ArgumentException($"{wanting.Name} has {wanting.Wants.Count} preferences, at most {DecisionMaker.MostWants} can be weighed.");
        if (Makers.FirstOrDefault(m => m.Strong < 0 || m.Strong > Math.Min(m.Wants.Count, DecisionMaker.MostStrong)) is { } strong)
            throw new ArgumentException($"{strong.Name} has {strong.Strong} strong preferences of {strong.Wants.Count}; at most {DecisionMaker.MostStrong} can be.");
        var moves = Makers.Sum(m => (double)(1 << Options) * ((1 << m.Options.Count) - 1));
        if (moves > MostMoves)
            throw new ArgumentException(FormattableString.Invariant($"The model has up to {moves:0} moves, more than {MostMoves}."));
    }

    Moves MovesOf(DecisionMaker maker)
    {
        var own = maker.Options.Aggregate(0, (bits, o) => bits | 1 << o);
        var kept = OneWay.Where(w => maker.Options.Contains(w.Option)).ToList();
        // An option kept only under a condition can be taken back by a detour, so that two moves may do what one cannot.
        return Conflict.Moves.Build(States.Count, s => Reach(States[s], own, kept), kept.All(w => w.When is null));
    }

    IEnumerable<int> Reach(int state, int own, List<OneWay> kept)
    {
        var fast = kept.Where(w => (state >> w.Option & 1) > 0 && (w.When?.Holds(state) ?? true)).Aggregate(0, (bits, w) => bits | 1 << w.Option);
        // The subsets of the own options in ascending order.
        var subset = 0;
        do
        {
            var to = (state & ~own) | subset;
            if (to != state && (to & fast) == fast && _numberOf[to] >= 0)
                yield return _numberOf[to];
            subset = (subset - own) & own;
        }
        while (subset != 0);
    }

    long[] Judge(DecisionMaker maker) =>
        [.. States.Select(s => maker.Wants.Select((w, j) => w.Formula.Holds(s) ? maker.Weight(j) : 0).Aggregate(0L, (sum, w) => sum | w))];
}
