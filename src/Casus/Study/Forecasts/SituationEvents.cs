using Casus.Acquire.Events;
using Casus.Situate;

namespace Casus.Study.Forecasts;

/// <summary>The events that articles tell as happened, in the common form of coded events: the passage stands for the row.</summary>
public static class SituationEvents
{
    public static IEnumerable<CodedEvent> Of(IEnumerable<Record> records) =>
        from record in records
        let names = record.Reading.Actors.ToDictionary(a => a.Id, a => a.Name)
        from told in record.Reading.Events
        where told.When is not null && told.Modality == Modality.Happened
        select new CodedEvent(new EventRelation("PLOVER", told.Type, told.Type), told.When!, new(told.Passage.Article, told.Passage.Start, told.Passage.Text))
        {
            System = "casus",
            Id = FormattableString.Invariant($"{told.Passage.Article}@{told.Passage.Start}"),
            Actors = Parties(told.Sources, names),
            Recipients = Parties(told.Targets, names),
            Place = told.Place,
            Reported = DateOnly.FromDateTime(record.Learned.UtcDateTime),
        };

    static List<EventParty> Parties(IReadOnlyList<string> ids, Dictionary<string, string> names) =>
        [.. ids.Where(names.ContainsKey).Select(id => new EventParty(names[id]))];
}
