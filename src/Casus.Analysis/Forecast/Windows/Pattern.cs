namespace Casus.Analysis.Forecast.Windows;

/// <summary>What is asked about: an actor doing something to another; without a relation, anything at all.</summary>
public readonly record struct Pattern(int Actor, int? Relation, int Recipient)
{
    public Pattern Mirror => new(Recipient, Relation, Actor);

    /// <summary>Anything at all between the two, this way round.</summary>
    public Pattern Loosened => this with { Relation = null };
}
