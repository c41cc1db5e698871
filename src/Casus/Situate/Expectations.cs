using Casus.Read;

namespace Casus.Situate;

/// <summary>Why an actor is expected to speak on a matter, and whether it, or someone who speaks for it, has.</summary>
sealed class Expectations
{
    // Half the words of a matter name it: "the Sarn" of "the Sarn compact".
    const double SameMatter = 0.5;

    readonly Situation _situation;
    readonly Dictionary<string, string?> _within;
    readonly Dictionary<string, Record> _records;
    readonly ILookup<string, (Statement Statement, Wording Words)> _spoken;

    // An act of speech within a report of silence ("had nothing to add") is no word on the matter.
    readonly List<Passage> _refusals;

    public Expectations(Situation situation)
    {
        _situation = situation;
        _within = situation.Actors.ToDictionary(a => a.Id, a => a.Within, StringComparer.Ordinal);
        _records = situation.Records.ToDictionary(r => r.Article.Id, StringComparer.Ordinal);
        _refusals = [.. situation.Stances.Where(s => s.Position == Position.Silent).SelectMany(s => s.Support.Passages)];
        _spoken = Spoken().ToLookup(s => s.Actor, s => s.Said, StringComparer.Ordinal);
    }

    /// <summary>The reasons, in words: it was asked, it has ties to the parties, it spoke on the like before.</summary>
    public IReadOnlyList<string> Why(string actor, string issue, DateTimeOffset since, IReadOnlyList<Stance> reports)
    {
        var reasons = new List<string>();
        if (reports.Any(r => Asked.Any(w => r.Passage.Text.Contains(w, StringComparison.OrdinalIgnoreCase))))
            reasons.Add("it was asked");
        if (IsParty(actor, Wording.Of(issue)))
            reasons.Add("it is party to the matter");
        else if (_situation.Ties.Any(t => t.Best.From == actor || t.Best.To == actor))
            reasons.Add("it has ties to the parties");
        if (Words(actor, issue).Any(w => w.Learned < since))
            reasons.Add("it spoke on the like before");
        return reasons;
    }

    /// <summary>Whether a treaty, an alliance or an act that names the matter names the actor as one of its sides.</summary>
    public bool IsParty(string actor, Wording matter) =>
        Sides(matter).Contains(actor);

    /// <summary>The sides of the ties and acts that name a matter.</summary>
    public IEnumerable<string> Sides(Wording matter) =>
        _situation.Ties.Where(t => Names(t.Support, matter)).SelectMany(t => new[] { t.Best.From, t.Best.To })
            .Concat(_situation.Events.Where(e => Names(e.Support, matter)).SelectMany(e => e.Best.Sources.Concat(e.Best.Targets)))
            .Distinct(StringComparer.Ordinal);

    /// <summary>What the actor, or one who speaks for it, said or did by a stance on the matter, in the order in which it was learned.</summary>
    public IEnumerable<(Statement Statement, DateTimeOffset Learned)> Words(string actor, string issue)
    {
        var matter = Wording.Of(issue);
        return
            from said in _spoken[actor]
            where said.Words.Containment(matter) >= SameMatter
            let learned = Learned(said.Statement)
            orderby learned, said.Statement.Key
            select (said.Statement, learned);
    }

    /// <summary>The first word on the matter in an article that appeared after a time; one without a date may be older than the silence.</summary>
    public (Statement Statement, DateTimeOffset Learned)? FirstWord(string actor, string issue, DateTimeOffset after) =>
        Words(actor, issue).Where(w => w.Learned > after && IsDated(w.Statement.Passage.Article)).Select(w => ((Statement, DateTimeOffset)?)w).FirstOrDefault();

    /// <summary>The articles that name the actor, learned from one time to another.</summary>
    public IReadOnlyList<string> Coverage(string actor, DateTimeOffset from, DateTimeOffset to) =>
        [.. (_situation.Actors.FirstOrDefault(a => a.Id == actor)?.Articles ?? []).Where(a => _records[a].Learned >= from && _records[a].Learned <= to)];

    /// <summary>Whether the page tells when an article appeared; without it, it says nothing of when somebody was silent.</summary>
    public bool IsDated(string article) => _records[article].Article.Published is not null;

    public DateTimeOffset Learned(Statement statement) => _records[statement.Passage.Article].Learned;

    IEnumerable<(string Actor, (Statement, Wording) Said)> Spoken()
    {
        foreach (var said in _situation.Utterances.SelectMany(u => u.Support.Statements).Cast<Utterance>().Where(u => u.Actor is not null && !u.Negated && !IsRefusal(u)))
            foreach (var actor in SpeaksFor(said.Actor!))
                yield return (actor, (said, Wording.Of(said.Passage.Text)));
        foreach (var view in _situation.Stances.Where(s => s.Position != Position.Silent))
            foreach (var stance in view.Support.Statements)
                yield return (view.Actor, (stance, Wording.Of(stance.Passage.Text)));
    }

    bool IsRefusal(Utterance said) =>
        _refusals.Any(r => r.Article == said.Passage.Article && r.Start < said.Passage.End && said.Passage.Start < r.End);

    static bool Names(Support support, Wording matter) =>
        matter.Stems.Count > 0 && support.Passages.Any(p => Wording.Of(p.Text).Stems.IsSupersetOf(matter.Stems));

    /// <summary>The speaker and all it belongs to; a faction or an expert within an actor does not speak for it.</summary>
    IEnumerable<string> SpeaksFor(string speaker)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var id = (string?)speaker; id is not null && seen.Add(id); id = _within.GetValueOrDefault(id))
        {
            yield return id;
            if (id.StartsWith("faction:", StringComparison.Ordinal) || id.StartsWith("unnamed:", StringComparison.Ordinal))
                yield break;
        }
    }

    static readonly string[] Asked = [.. Table.Lines("situate/asked.txt")];
}
