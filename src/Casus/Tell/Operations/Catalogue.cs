using Casus.Tell.Operations.Views;

namespace Casus.Tell.Operations;

/// <summary>Everything that can be asked: the one list from which every surface is made.</summary>
public static class Catalogue
{
    public static IReadOnlyList<Operation> All { get; } =
    [
        Documents.Brief,
        Cast.View.ToOperation(),
        Ties.View.ToOperation(),
        Stances.View.ToOperation(),
        Silence.View.ToOperation(),
        Options.View.ToOperation(),
        Motives.View.ToOperation(),
        Causes.View.ToOperation(),
        Claims.View.ToOperation(),
        Contradictions.View.ToOperation(),
        Events.Timeline.ToOperation(),
        Events.View.ToOperation(),
        Utterances.View.ToOperation(),
        Lineages.Stories.ToOperation(),
        Lineages.Origins.ToOperation(),
        Lineages.View.ToOperation(),
        Lineages.Repairs.ToOperation(),
        Articles.View.ToOperation(),
        Outlets.View.ToOperation(),
        Documents.Article,
        Search.Operation,
        Findings.View.ToOperation(),
        Documents.WhatIf,
        Documents.Balance,
        Documents.Power,
        Documents.Explanations,
        Decisions.View.ToOperation(),
        .. Deciding.All,
    ];

    /// <summary>The operation of this name, or null.</summary>
    public static Operation? Find(string name) => All.FirstOrDefault(o => o.Name == name);
}
