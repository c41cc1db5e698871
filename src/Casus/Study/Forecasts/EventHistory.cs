using Casus.Acquire.Events;
using Casus.Analysis.Forecast;

namespace Casus.Study.Forecasts;

/// <summary>
/// Coded events as a history to forecast from. Taken in are events known to the day, from someone to someone else,
/// reported within thirty days: one reported later was not known in time. Numbers are given in order of the days, so that later events
/// change nothing about earlier ones.
/// </summary>
public sealed class EventHistory
{
    const int LatestReport = 30;

    readonly Lexicon _actors = new();
    readonly Lexicon _relations = new();
    readonly ILookup<Act, CodedEvent> _events;

    /// <summary>Takes in the events up to and including a day; all without one.</summary>
    public EventHistory(IEnumerable<CodedEvent> events, DateOnly? until = null)
    {
        var all = events.ToList();
        var usable = all.Where(e => IsUsable(e) && !(Day(e) > until)).OrderBy(Day).ToList();
        LeftOut = all.Count - usable.Count;
        First = usable.Count > 0 ? Day(usable[0]) : default;
        var (regions, sectors) = (new Lexicon(), new Lexicon());
        var (regionOf, sectorOf) = (new List<int>(), new List<int>());
        int Number(EventParty party)
        {
            var number = _actors.Number(party.Name);
            if (number == regionOf.Count)
            {
                regionOf.Add(party.Country is { } country ? regions.Number(country) : -1);
                sectorOf.Add(sectors.Number(party.Sector ?? party.Name));
            }
            return number;
        }
        var acts = (from e in usable
                    from actor in e.Actors
                    from recipient in e.Recipients
                    where !Lexicon.Same(actor.Name, recipient.Name)
                    select (Act: new Act(Number(actor), _relations.Number(e.Relation.Name), Number(recipient), Day(e).DayNumber - First.DayNumber), Event: e)).ToList();
        _events = acts.ToLookup(a => a.Act, a => a.Event);
        History = new History(new Cast(regionOf.Count, Math.Max(1, _relations.Count), regionOf, sectorOf), acts.Select(a => a.Act));
    }

    public History History { get; }

    /// <summary>The calendar day of day 0.</summary>
    public DateOnly First { get; }

    /// <summary>The day after the last with an event: the morning from which one looks ahead.</summary>
    public DateOnly Next => First.AddDays(History.Days);

    /// <summary>How many events were not taken in.</summary>
    public int LeftOut { get; }

    public int? Actor(string name) => _actors.Find(name);

    public int? Relation(string name) => _relations.Find(name);

    public string Actor(int number) => _actors[number];

    /// <summary>The name of a relation; a mirrored one is told as suffered.</summary>
    public string Relation(int number) =>
        number < History.Cast.Relations ? _relations[number] : $"is the recipient of '{_relations[number - History.Cast.Relations]}'";

    public int DayNumber(DateOnly day) => day.DayNumber - First.DayNumber;

    public DateOnly Date(int day) => First.AddDays(day);

    /// <summary>The rows that tell an act.</summary>
    public IEnumerable<CodedEvent> Events(Act act) => _events[act];

    /// <summary>Names of actors that contain a text, the most active first, to suggest.</summary>
    public IReadOnlyList<string> Suggest(string text) =>
    [
        .. Enumerable.Range(0, History.Cast.Actors).Where(a => Actor(a).Contains(text, StringComparison.OrdinalIgnoreCase)).Select(Actor).Take(5),
    ];

    static bool IsUsable(CodedEvent e) =>
        e.When.Precision >= Precision.Day && e.Actors.Count > 0 && e.Recipients.Count > 0
        && !(e.Reported?.DayNumber - Day(e).DayNumber > LatestReport);

    static DateOnly Day(CodedEvent e) => DateOnly.FromDateTime(e.When.Start.UtcDateTime);
}
