using Casus.Read;
using Casus.Situate;

namespace Casus.Study.Conflicts;

/// <summary>An option of an actor as the press tells it: in words, with its passage, what follows, and the statements it rests on.</summary>
sealed record ToldOption(string Words, Passage Passage, Support Support)
{
    public IReadOnlyList<Consequence> Consequences { get; init; } = [];

    /// <summary>A source says that the actor cannot take it, or not without the consequences.</summary>
    public bool Blocked { get; init; }

    /// <summary>It is not to do what the words say.</summary>
    public bool Refusal { get; init; }

    /// <summary>It is what the actor does now.</summary>
    public bool IsStatusQuo { get; init; }

    public Grounds Grounds => new Grounds.Quoted(Passage.Article, Passage.Text);

    /// <summary>The consequences that are bad for the actor.</summary>
    public IEnumerable<Consequence> CostsFor(string actor) => Consequences.Where(c => c.Value < 0 && (c.For is null || c.For == actor));

    /// <summary>Joined with another account of the same option.</summary>
    public ToldOption With(ToldOption other) => this with
    {
        Support = Supports.Join([Support, other.Support]),
        Consequences = [.. Consequences, .. other.Consequences],
        Blocked = Blocked || other.Blocked,
    };

    /// <summary>Whether it comes with a cost for the actor.</summary>
    public bool IsCostlyFor(string actor) => Blocked || CostsFor(actor).Any();
}
