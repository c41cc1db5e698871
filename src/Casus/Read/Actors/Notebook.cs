using Casus.Language;

namespace Casus.Read.Actors;

/// <summary>What has been found so far in one article: the working state of the actor finder.</summary>
sealed class Notebook
{
    readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);
    readonly Sighting?[][] _at;
    readonly int[][] _firstPiece;
    readonly bool[] _isHeading;
    readonly HashSet<(int Sentence, int Word)> _roleWords = [];

    public Notebook(Parsed parsed)
    {
        Parsed = parsed;
        Pieces = [.. parsed.Document.Sentences.Select(s => Piece.Of(parsed.Article.Text, s))];
        _at = [.. parsed.Document.Sentences.Select(s => new Sighting?[s.Words.Count])];
        _firstPiece = [.. parsed.Document.Sentences.Select((s, i) => FirstPieces(s.Words.Count, Pieces[i]))];
        _isHeading = [.. parsed.Document.Sentences.Select(HasHeadingCase)];
    }

    static bool HasHeadingCase(Sentence sentence)
    {
        var words = sentence.Words.Where(w => w.Form.Length > 3 && char.IsLetter(w.Form[0])).ToList();
        return words.Count > 2 && words.Count(w => char.IsUpper(w.Form[0])) > 0.7 * words.Count && sentence.Words[^1].Form is not ("." or "!" or "?");
    }

    public Parsed Parsed { get; }

    public IReadOnlyList<Sentence> Sentences => Parsed.Document.Sentences;

    public string Text => Parsed.Article.Text;

    /// <summary>The pieces of each sentence.</summary>
    public List<Piece>[] Pieces { get; }

    /// <summary>Names that this article itself teaches: invented or unknown states, their peoples and capitals, people.</summary>
    public NameTree Learned { get; } = new();

    public List<Sighting> Sightings { get; } = [];

    public List<Role> Roles { get; } = [];

    /// <summary>What is known of the people met: the sex where a title or the table tells it.</summary>
    public Dictionary<string, string> Sexes { get; } = new(StringComparer.Ordinal);

    /// <summary>The sighting that a word belongs to, if any; of nested ones the one noted last.</summary>
    public Sighting? At(int sentence, int word) =>
        word >= 0 && word < _at[sentence].Length ? _at[sentence][word] : null;

    /// <summary>Whether most words of a sentence begin with a capital, so that capitals tell nothing: a heading.</summary>
    public bool IsHeading(int sentence) => _isHeading[sentence];

    /// <summary>The sightings among the words First..Last, in order.</summary>
    public IEnumerable<Sighting> Within(int sentence, int first, int last)
    {
        Sighting? before = null;
        for (var i = first; i <= last; i++)
            if (At(sentence, i) is { } sighting && sighting != before)
                yield return before = sighting;
    }

    /// <summary>Whether a word is part of a role that was noted beside a name.</summary>
    public bool InRole(int sentence, int word) => _roleWords.Contains((sentence, word));

    public void Note(Role role, int sentence, int first, int last)
    {
        Roles.Add(role);
        for (var i = first; i <= last; i++)
            _roleWords.Add((sentence, i));
    }

    /// <summary>Makes an actor known; of two with one id the first stays.</summary>
    public Actor Meet(Actor actor)
    {
        if (_actors.TryAdd(actor.Id, actor))
            return actor;
        if (_actors[actor.Id].Within is null && actor.Within is not null)
            _actors[actor.Id] = _actors[actor.Id] with { Within = actor.Within };
        return _actors[actor.Id];
    }

    /// <summary>The index of the first piece of a word, or −1 for a word without letters.</summary>
    public int PieceOf(int sentence, int word) => _firstPiece[sentence][word];

    /// <summary>The adjectives of the states that only this article teaches.</summary>
    public Dictionary<string, string> Adjectives { get; } = new(StringComparer.Ordinal);

    public string Adjective(Actor state) => Adjectives.GetValueOrDefault(state.Id) ?? Gazetteer.Adjective(state);

    public Actor Actor(string id) => _actors[id];

    public bool Knows(string id) => _actors.ContainsKey(id);

    public void Note(Sighting sighting)
    {
        Sightings.Add(sighting);
        for (var i = sighting.First; i <= sighting.Last; i++)
            _at[sighting.Sentence][i] = sighting;
    }

    /// <summary>Notes the words First..Last as a mention.</summary>
    public Sighting Note(int sentence, int first, int last, string actor, MentionForm form)
    {
        var words = Sentences[sentence].Words;
        var sighting = new Sighting(sentence, first, last, words[first].Start, words[last].End, actor, form);
        Note(sighting);
        return sighting;
    }

    /// <summary>Takes a sighting back.</summary>
    public void Remove(Sighting sighting)
    {
        Sightings.Remove(sighting);
        for (var i = sighting.First; i <= sighting.Last; i++)
            _at[sighting.Sentence][i] = null;
    }

    /// <summary>Changes how a sighting refers.</summary>
    public void Replace(int index, Sighting sighting)
    {
        var old = Sightings[index];
        Sightings[index] = sighting;
        for (var i = old.First; i <= old.Last; i++)
            if (_at[old.Sentence][i] == old)
                _at[old.Sentence][i] = sighting;
    }

    static int[] FirstPieces(int words, List<Piece> pieces)
    {
        var first = new int[words];
        Array.Fill(first, -1);
        for (var i = pieces.Count - 1; i >= 0; i--)
            first[pieces[i].Word] = i;
        return first;
    }
}
