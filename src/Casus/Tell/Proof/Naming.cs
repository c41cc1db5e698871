using System.Collections.Frozen;

namespace Casus.Tell.Proof;

/// <summary>
/// For every name in the brief's own words a citation points to the words that name the actor, in the same order; no
/// actor stands on both sides of a relation.
/// </summary>
static class Naming
{
    static readonly FrozenSet<string> Months = Table.Lines("tell/gate/months.txt").ToFrozenSet(StringComparer.Ordinal);
    static readonly FrozenDictionary<string, string> Languages =
        Table.Rows("tell/languages.tsv").DistinctBy(row => row[1]).ToFrozenDictionary(row => row[1], row => row[0], StringComparer.Ordinal);

    public static IEnumerable<string> Faults(Case examined)
    {
        foreach (var (actor, _) in examined.Names.Where(n => !Cited(examined, n.Actor).Any()))
            yield return $"no cited passage names {actor.Name}";
        if (!InOrder(examined))
            yield return "it names the actors in another order than its citations";
        foreach (var twice in examined.Names.GroupBy(n => n.Actor).Where(g => g.Count() > 1))
            yield return $"it names {twice.Key.Name} twice";
        foreach (var word in OtherNames(examined).Where(w => !Stands(examined, w)))
            yield return $"no cited passage has the name {word}";
    }

    /// <summary>The places among the citations that are nothing but a name of the actor.</summary>
    public static IEnumerable<int> Cited(Case examined, Named actor) =>
        Enumerable.Range(0, examined.Passages.Count).Where(i => actor.Forms.Contains(examined.Passages[i].Text));

    static bool InOrder(Case examined)
    {
        var at = -1;
        foreach (var (actor, _) in examined.Names)
            if ((at = Cited(examined, actor).FirstOrDefault(i => i > at, int.MaxValue)) == int.MaxValue)
                return false;
        return true;
    }

    /// <summary>The actors named in a text: the longest names first, no letter counted twice.</summary>
    public static IReadOnlyList<(Named Actor, int At)> Find(string text, IReadOnlyList<Named> actors)
    {
        var found = new List<(Named Actor, int At)>();
        var rest = text.ToCharArray();
        foreach (var actor in actors)
            for (var at = Words.Find(new string(rest), actor.Name); at >= 0; at = Words.Find(new string(rest), actor.Name))
            {
                found.Add((actor, at));
                Array.Fill(rest, '\0', at, actor.Name.Length);
            }
        return [.. found.OrderBy(f => f.At)];
    }

    /// <summary>Capitalised words that belong to no actor and do not open the sentence.</summary>
    static IEnumerable<string> OtherNames(Case examined)
    {
        var rest = examined.Own.ToCharArray();
        foreach (var (actor, at) in examined.Names)
            Array.Fill(rest, ' ', at, actor.Name.Length);
        var text = new string(rest);
        for (var i = 1; i < text.Length; i++)
            if (char.IsUpper(text[i]) && !char.IsLetterOrDigit(text[i - 1]) && !Opens(text, i))
                yield return new string([.. text.Skip(i).TakeWhile(char.IsLetter)]);
    }

    static bool Opens(string text, int at) => text.AsSpan(0, at).TrimEnd() is var before && (before.IsEmpty || before[^1] == '.');

    static bool Stands(Case examined, string word) =>
        Months.Contains(word)
        || examined.Passages.Any(p => Words.Find(p.Text, word) >= 0)
        || Languages.TryGetValue(word, out var code) && examined.Articles.All(a => a.Language == code);
}
