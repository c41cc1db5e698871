using Casus.Read;

namespace Casus.Situate;

/// <summary>Why an actor is expected to speak on an issue, and whether it, or someone who speaks for it, has.</summary>
sealed class Expectations
{
    readonly Situation _situation;
    readonly Dictionary<string, string?> _within;
    readonly Dictionary<string, DateTimeOffset> _learned;

    public Expectations(Situation situation)
    {
        _situation = situation;
        _within = situation.Actors.ToDictionary(a => a.Id, a => a.Within, StringComparer.Ordinal);
        _learned = situation.Records.ToDictionary(r => r.Article.Id, r => r.Learned, StringComparer.Ordinal);
    }

    /// <summary>The reasons, in words: it was asked, it has ties to the parties, it speaks on other matters.</summary>
    public IReadOnlyList<string> Why(string actor, IReadOnlyList<Stance> reports)
    {
        var reasons = new List<string>();
        if (reports.Any(r => Asked.Any(w => r.Passage.Text.Contains(w, StringComparison.OrdinalIgnoreCase))))
            reasons.Add("it was asked");
        if (_situation.Ties.Any(t => t.Best.From == actor || t.Best.To == actor))
            reasons.Add("it has ties to the parties");
        if (_situation.Utterances.Any(u => u.Actor is not null && SpeaksFor(u.Actor, actor)))
            reasons.Add("it speaks on other matters");
        return reasons;
    }

    /// <summary>The first utterance on the issue by the actor, or by one who speaks for it, in an article learned after a time.</summary>
    public (Statement Statement, DateTimeOffset Learned)? FirstWord(string actor, string issue, DateTimeOffset after)
    {
        var matter = Wording.Of(issue);
        var words =
            from view in _situation.Utterances
            where view.Actor is not null && SpeaksFor(view.Actor, actor)
            from said in view.Support.Statements
            let learned = _learned[said.Passage.Article]
            where learned > after && !((Utterance)said).Negated && Wording.Of(said.Passage.Text).Stems.Overlaps(matter.Stems)
            orderby learned, said.Key
            select (said, learned);
        return words.Select(w => ((Statement, DateTimeOffset)?)w).FirstOrDefault();
    }

    /// <summary>Whether the speaker is the actor or belongs to it; a faction or an expert within it does not speak for it.</summary>
    bool SpeaksFor(string speaker, string actor)
    {
        for (var id = (string?)speaker; id is not null; id = _within.GetValueOrDefault(id))
        {
            if (id == actor)
                return true;
            if (id.StartsWith("faction:", StringComparison.Ordinal) || id.StartsWith("unnamed:", StringComparison.Ordinal))
                return false;
        }
        return false;
    }

    static readonly string[] Asked = [.. Table.Lines("situate/asked.txt")];
}
