using Casus.Relate;

namespace Casus.Tell.Writing;

/// <summary>Where accounts differ: every value with its passage and its origins, side by side and never averaged.</summary>
static class Differences
{
    const int Most = 3;

    public static Section? Write(Draft draft)
    {
        var conflicts = draft.Situation.Relations.Conflicts.Where(c => c.Accounts.Count > 1 && c.Accounts.All(a => a.Passages.Count > 0) && !IsDrift(c)).ToList();
        var paragraphs = conflicts.Take(Most).Select(c => One(draft, c)).OfType<Paragraph>().ToList();
        if (conflicts.Count > Most)
            paragraphs.Add(new Paragraph([Listing.More([.. conflicts.Skip(Most).Select(c => c.Accounts[0].Passages[0])], "difference")]));
        return paragraphs.Count == 0 ? null : new Section("Where accounts differ", paragraphs);
    }

    /// <summary>A "not" that a copy of the same account has lost or gained is drift of its wording, no second opinion.</summary>
    static bool IsDrift(Conflict conflict) =>
        conflict.Kind == ConflictKind.Polarity && conflict.Accounts.SelectMany(a => a.Origins).GroupBy(o => o).Any(g => g.Count() > 1);

    static Paragraph? One(Draft draft, Conflict conflict)
    {
        var sentences = conflict.Accounts.Select((a, i) => Account(draft, conflict.Kind, a, i)).OfType<Sentence>().ToList();
        return sentences.Count < 2 ? null : new Paragraph(sentences) { Bullet = true };
    }

    static Sentence? Account(Draft draft, ConflictKind kind, Account account, int index)
    {
        if (draft.Prove(account.Passages) is not { } proof)
            return null;
        var heading = index == 0 ? Heading(kind) : "Against it";
        return new Sentence($"{heading}: {Excerpt.Of(proof[0], 28, Core(account, proof[0]))} ({draft.Tally.Short(proof)}).", SentenceKind.Reported, proof);
    }

    static Passage? Core(Account account, Passage passage) =>
        passage.Text.IndexOf(account.Value, StringComparison.OrdinalIgnoreCase) is var at and >= 0
            ? passage with { Start = passage.Start + at, End = passage.Start + at + account.Value.Length, Text = passage.Text.Substring(at, account.Value.Length) }
            : null;

    static string Heading(ConflictKind kind) => kind switch
    {
        ConflictKind.Number => "On a number, accounts differ",
        ConflictKind.Date => "On a date, accounts differ",
        ConflictKind.Actor => "On who it was, accounts differ",
        ConflictKind.Polarity => "On whether it is so, accounts differ",
        ConflictKind.Wording => "On the words used, accounts differ",
        ConflictKind.Update => "A later account replaces an earlier one, which said",
        _ => "A value is given more and less exactly",
    };
}
