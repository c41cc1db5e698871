namespace Casus.Tell.Writing;

/// <summary>Lists the weightiest and counts the rest: nothing is left out in silence.</summary>
static class Listing
{
    /// <summary>Tells up to so many, one a bullet, and says how many more the model holds.</summary>
    public static IReadOnlyList<Paragraph> Of(Draft draft, IReadOnlyList<Telling> tellings, int most, string noun)
    {
        var bullets = new List<Paragraph>();
        var rest = new List<Passage>();
        foreach (var telling in tellings.Where(t => !t.Said(draft)))
            if (bullets.Count < most && telling.Tell(draft) is { } sentence)
                bullets.Add(new Paragraph([sentence]) { Bullet = true });
            else
                rest.Add(telling.Best);
        return rest.Count == 0 ? bullets : [.. bullets, new Paragraph([More(rest, noun)])];
    }

    /// <summary>"Events", "pieces of background".</summary>
    static string Plural(string noun) =>
        noun.IndexOf(" of ", StringComparison.Ordinal) is var of and > 0 ? $"{Several(noun[..of])}{noun[of..]}" : Several(noun);

    static string Several(string noun) =>
        noun.Length > 1 && noun[^1] == 'y' && !"aeiou".Contains(noun[^2], StringComparison.Ordinal) ? noun[..^1] + "ies" : noun + "s";

    /// <summary>"Seven more events are in the model.", citing each of them.</summary>
    public static Sentence More(IReadOnlyList<Passage> rest, string noun) =>
        new($"{Prose.Capital(Numerals.Of(rest.Count))} more {(rest.Count == 1 ? $"{noun} is" : $"{Plural(noun)} are")} in the model.", SentenceKind.Count, rest);
}
