namespace Casus.Tell.Forms;

/// <summary>Numbers the citations of a brief in reading order; sentences that rest on the same passages share a note.</summary>
sealed class Notes
{
    readonly Dictionary<string, Note> _byPassages = new(StringComparer.Ordinal);
    readonly Dictionary<string, Source> _sources;

    public Notes(Brief brief)
    {
        _sources = brief.Sources.ToDictionary(s => s.Article.Id, StringComparer.Ordinal);
        foreach (var sentence in brief.Sentences)
            _byPassages.TryAdd(Key(sentence), new Note(_byPassages.Count + 1, sentence.Citations));
    }

    public IEnumerable<Note> All => _byPassages.Values.OrderBy(n => n.Number);

    public Note Of(Sentence sentence) => _byPassages[Key(sentence)];

    public Source? Source(Passage passage) => _sources.GetValueOrDefault(passage.Article);

    /// <summary>The letters of the origins that a sentence rests on.</summary>
    public IReadOnlyList<string> Origins(Sentence sentence) =>
        [.. sentence.Citations.Select(Source).OfType<Source>().SelectMany(s => s.Origins).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The passages to show: a name within another passage needs no place of its own.</summary>
    public static IEnumerable<Passage> Shown(Note note) =>
        note.Passages.Distinct().Where(p => !note.Passages.Any(other => other != p && Covers(other, p)));

    static bool Covers(Passage wide, Passage narrow) =>
        wide.Article == narrow.Article && wide.Start <= narrow.Start && narrow.End <= wide.End;

    static string Key(Sentence sentence) =>
        string.Join('|', sentence.Citations.Select(p => FormattableString.Invariant($"{p.Article}:{p.Start}-{p.End}")));
}
