using Casus.Study;

namespace Casus.Tell.Operations;

/// <summary>A list of the model that can be asked for: what is in it, how it is narrowed, and how each entry is told.</summary>
sealed record View<T>(string Name, string Help)
{
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>Everything there is, in the order in which it is told.</summary>
    public required Func<Subject, IEnumerable<T>> Items { get; init; }

    public required Func<T, Names, Entry> Tell { get; init; }

    public IReadOnlyList<Filter<T>> Filters { get; init; } = [];

    public Func<Subject, IReadOnlyList<string>> Remarks { get; init; } = _ => [];

    public Operation ToOperation() => new(Name, Help, Answer)
    {
        Parameters = [.. Filters.Select(f => f.Parameter), Parameter.Limit, Parameter.Cursor],
    };

    Answer Answer(Subject subject, Arguments arguments)
    {
        if (!Paging.TryRead(arguments, out var page, out var problem))
            return new Answer.Refused(problem);
        var found = Items(subject).Where(item => Filters.All(f => f.Keeps(item, arguments))).ToList();
        var names = new Names(subject.Situation);
        return new Answer.Listed(Name, Columns, [.. found.Skip(page.Skipped).Take(page.Limit).Select(item => Tell(item, names))])
        {
            Total = found.Count,
            Skipped = Math.Min(page.Skipped, found.Count),
            Remarks = Remarks(subject),
        };
    }
}
