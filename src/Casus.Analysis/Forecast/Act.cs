namespace Casus.Analysis.Forecast;

/// <summary>One dated act: an actor did something (the relation) to a recipient. All numbers count from 0; days from the first of the history.</summary>
public readonly record struct Act(int Actor, int Relation, int Recipient, int Day)
{
    /// <summary>The same act seen from the recipient: relations from <paramref name="relations"/> on are the mirrored ones.</summary>
    public Act Mirrored(int relations) => new(Recipient, Mirror(Relation, relations), Actor, Day);

    /// <summary>The relation that says the same the other way round.</summary>
    public static int Mirror(int relation, int relations) => relation < relations ? relation + relations : relation - relations;
}
