namespace Casus.Tell.Writing;

/// <summary>What the brief takes for granted, from the table of assumptions.</summary>
static class Premises
{
    public static Section Write(Draft draft)
    {
        var openings = Draft.Openings(draft.Articles);
        return new Section("Assumptions", [.. Table.Lines("tell/assumptions.txt").Select(line =>
            new Paragraph([new Sentence(line, SentenceKind.Assumption, openings)]) { Bullet = true })]);
    }
}
