namespace Casus.Tell.Writing;

/// <summary>Tells what belongs together as one item, the weightiest first, and counts the rest.</summary>
static class Groups
{
    public static IReadOnlyList<Paragraph> Tell(Draft draft, IReadOnlyList<List<Telling>> groups, Room room)
    {
        var items = new List<Paragraph>();
        var rest = new List<Passage>();
        foreach (var group in groups)
        {
            var sentences = new List<Sentence>();
            foreach (var telling in group.Where(t => !t.Said(draft)))
                if (items.Count < room.Items && sentences.Count < room.Each && telling.Tell(draft) is { } sentence)
                    sentences.Add(sentence);
                else
                    rest.Add(telling.Best);
            if (sentences.Count > 0)
                items.Add(new Paragraph(sentences) { Bullet = true });
        }
        return rest.Count == 0 ? items : [.. items, new Paragraph([Listing.More(rest, room.Noun)])];
    }
}
