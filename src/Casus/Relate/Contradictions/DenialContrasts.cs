using System.Collections.Frozen;
using Casus.Relate.Statements;

namespace Casus.Relate.Contradictions;

/// <summary>Holds what somebody denies ("denied that the gates had been closed", "no radar has crossed") against those who tell it.</summary>
static class DenialContrasts
{
    // So much of what is denied must stand in the sentence that tells it.
    const double LeastTold = 0.6;
    const int LeastTerms = 3;

    // A thing that is not there ("no radar has …") and the neighbourhoods share so many terms.
    const double LeastShared = 3;

    // Denials beyond this number in one topic are left out, so that no topic takes quadratic time.
    const int Most = 100;

    static readonly FrozenSet<string> Cues = Table.Rows("relate/denials.tsv").Where(r => r[0] == "that").Select(r => r[1]).ToFrozenSet();
    static readonly FrozenSet<string> Absent = Table.Rows("relate/denials.tsv").Where(r => r[0] == "none").Select(r => r[1]).ToFrozenSet();

    public static IEnumerable<Difference> Of(List<Telling> tellings, Nearness nearness)
    {
        var told = Told(tellings);
        return tellings.SelectMany(Denials).Where(d => d.Terms.Count > 0).Take(Most).SelectMany(d => Against(d, told, nearness));
    }

    /// <summary>Where each term stands.</summary>
    static Dictionary<int, List<(Telling Telling, int Line)>> Told(List<Telling> tellings)
    {
        var told = new Dictionary<int, List<(Telling, int)>>();
        foreach (var telling in tellings)
            for (var line = 0; line < telling.Body.Lines.Length; line++)
                foreach (var term in telling.Terms(line))
                    (told.TryGetValue(term, out var places) ? places : told[term] = []).Add((telling, line));
        return told;
    }

    static IEnumerable<Difference> Against(Denial denial, Dictionary<int, List<(Telling Telling, int Line)>> told, Nearness nearness)
    {
        var rare = denial.Terms.OrderBy(t => told[t].Count).ThenBy(t => t).ToList();
        // Who tells enough of it tells one of the rarest, too.
        var places = denial.Thing is { } thing ? told[thing] : rare.Take(rare.Count - (int)(LeastTold * rare.Count) + 1).SelectMany(t => told[t]).Distinct();
        return from place in places
               where place.Telling != denial.Telling && !Negations.Any(place.Telling.Body, place.Telling.Body.Lines[place.Line])
               where Meets(denial, place.Telling, place.Line, nearness)
               select new Difference(ConflictKind.Polarity, denial.Telling.Sentence(denial.Line).Text, Side(denial.Telling, denial.Line, "no"), Side(place.Telling, place.Line, "yes")) { Topic = $"denial {denial.Telling.Body.Id}/{denial.Line}" };
    }

    static bool Meets(Denial denial, Telling telling, int line, Nearness nearness) =>
        Nearness.SameTime(denial.Telling, denial.Line, telling, line) && Told(denial, telling, line, nearness);

    static bool Told(Denial denial, Telling telling, int line, Nearness nearness) => denial.Thing is null
        ? denial.Terms.Count >= LeastTerms && denial.Terms.Count(telling.Terms(line).Contains) >= LeastTold * denial.Terms.Count
        : nearness.Shared(denial.Telling.Window(denial.Line), telling.Terms(line)) >= (nearness.SameStory(denial.Telling, telling) ? LeastShared : LeastShared + 1);

    static Side Side(Telling telling, int line, string value) => new(telling.Article, value, telling.Sentence(line));

    static IEnumerable<Denial> Denials(Telling telling)
    {
        for (var line = 0; line < telling.Body.Lines.Length; line++)
            for (var i = telling.Body.Lines[line].First; i < telling.Body.Lines[line].Last; i++)
                if (Cues.Contains(telling.Word(i)))
                    yield return new Denial(telling, line, Scope(telling, line, i + 1), null);
                else if (Absent.Contains(telling.Word(i)) && telling.Touches(i) && telling.Terms(line).Contains(Next(telling, i)))
                    yield return new Denial(telling, line, Scope(telling, line, i + 1), Next(telling, i));
    }

    static int Next(Telling telling, int token) => telling.Body.Tokens[token + (telling.Word(token + 1) is "a" or "one" or "single" ? 2 : 1)].Term;

    /// <summary>The telling terms from a token to the end of its sentence.</summary>
    static HashSet<int> Scope(Telling telling, int line, int from) =>
        [.. Enumerable.Range(from, telling.Body.Lines[line].Last - from).Select(i => telling.Body.Tokens[i].Term).Where(telling.Terms(line).Contains)];

    sealed record Denial(Telling Telling, int Line, HashSet<int> Terms, int? Thing);
}
