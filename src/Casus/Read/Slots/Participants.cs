using Casus.Language;

namespace Casus.Read.Slots;

/// <summary>Tells which actors a phrase of an article stands for: those it names, or those whose forces, envoys or weapons it names.</summary>
public sealed class Participants
{
    /// <summary>"the leader of the armed forces of Norland" is deep enough.</summary>
    const int Depth = 3;

    /// <summary>Nouns that act for whom they belong to: "Norland's army" does, "Norland's silence" does not.</summary>
    static readonly HashSet<string> Bodies = [.. Table.Lines("read/bodies.txt")];

    readonly Parsed _parsed;
    readonly Cast _cast;
    readonly Dictionary<(int Sentence, int Word), string> _byWord = [];

    public Participants(Parsed parsed, Cast cast)
    {
        _parsed = parsed;
        _cast = cast;
        IndexMentions();
    }

    /// <summary>The actors the phrase headed by a word stands for, coordinated ones included; none if it names no actor.</summary>
    public IReadOnlyList<string> At(int sentence, int word)
    {
        var found = new List<string>();
        Collect(sentence, word, found, Depth);
        return Sharpest(found);
    }

    /// <summary>"Norland's envoy Ian Orr" is Orr: who stands within another of them stands for it.</summary>
    List<string> Sharpest(List<string> found)
    {
        var around = _cast.Actors.Where(a => a.Within is not null && found.Contains(a.Id)).Select(a => a.Within!).ToHashSet();
        return [.. found.Distinct().Where(id => !around.Contains(id))];
    }

    /// <summary>The actors that do something: "rebels in Norland" count as Norland's, and "it" in reported speech as the one who reports it.</summary>
    public IReadOnlyList<string> Doing(int sentence, int word)
    {
        var tree = _parsed.Document.Sentences[sentence];
        if (_cast.ActorsAt(sentence, word).Count == 0 && tree.Words[word].Tag is Tag.Noun && !Bodies.Contains(tree.Words[word].Lemma))
            return [];
        var found = At(sentence, word);
        if (found.Count > 0)
            return found;
        if (tree.Words[word].Tag != Tag.Pron)
            return Below(sentence, word);
        if (!tree.Words[word].Has("PronType=Prs"))
            return [];
        var speaker = SpeakerOver(tree, word);
        return speaker < 0 ? [] : AtOrIn(sentence, speaker);
    }

    /// <summary>
    /// The actors that stand right before a finite verb without a subject of its own, where the tree has hung them on
    /// something else ("across the region, X and Y have signed").
    /// </summary>
    public List<string> Before(int sentence, int verb)
    {
        var words = _parsed.Document.Sentences[sentence].Words;
        var at = verb - 1;
        while (at >= 0 && words[at].Tag is Tag.Aux or Tag.Adv or Tag.Part)
            at--;
        if (at < 0 || words[at].Tag != Tag.Propn || words[verb].Has("VerbForm=Ger") || words[at].Head == verb)
            return [];
        var found = new List<string>();
        for (; at >= 0 && (words[at].Tag == Tag.Cconj ? found.Count > 0 : Named(sentence, at) is not null); at--)
            found.InsertRange(0, _cast.ActorsAt(sentence, at));
        return [.. found.Distinct()];
    }

    /// <summary>The state for which a person acts, where it is known; else the actor itself: leaders sign, states are bound.</summary>
    public string ActingFor(string actor) =>
        actor.StartsWith("person:", StringComparison.Ordinal) && _cast.Actors.FirstOrDefault(a => a.Id == actor)?.Within is { } state && state.StartsWith("state:", StringComparison.Ordinal)
            ? state
            : actor;

    /// <summary>Whether a word names people or forces, even such as no actor stands for.</summary>
    public bool IsSomeone(int sentence, int word) =>
        _parsed.Document.Sentences[sentence].Words[word] is { } found
        && (found.Tag == Tag.Propn || found.Has("PronType=Prs") || Bodies.Contains(found.Lemma));

    static int SpeakerOver(Sentence tree, int pronoun)
    {
        var verb = tree.Words[pronoun].Head;
        for (var step = 0; step < Depth && verb >= 0; step++, verb = tree.Words[verb].Head)
            if (tree.Words[verb].Is("ccomp"))
                return tree.Child(tree.Words[verb].Head, "nsubj");
        return -1;
    }

    /// <summary>The actors at a word, or at places and peoples below it where the phrase itself stands for none.</summary>
    public IReadOnlyList<string> AtOrIn(int sentence, int word) =>
        At(sentence, word) is { Count: > 0 } actors ? actors : Below(sentence, word);

    /// <summary>The actor whose mention covers a word, even where it is only a place.</summary>
    public string? Named(int sentence, int word) => _byWord.GetValueOrDefault((sentence, word));

    void Collect(int sentence, int word, List<string> found, int depth)
    {
        var bound = _cast.ActorsAt(sentence, word);
        found.AddRange(bound);
        var tree = _parsed.Document.Sentences[sentence];
        foreach (var child in tree.Children(word))
        {
            if (tree.Words[child].Is("conj") && tree.Words[child].Tag != Tag.Verb)
                Collect(sentence, child, found, depth);
            else if (bound.Count > 0 && tree.Words[child].Relation == "compound" && IsHyphened(tree, child, word))
                found.InsertRange(found.Count - bound.Count, _cast.ActorsAt(sentence, child));
            else if (bound.Count == 0 && depth > 0 && Passes(tree, child))
                Collect(sentence, child, found, depth - 1);
        }
    }

    /// <summary>"Norland-Sarn": the first of two names may hang on the second.</summary>
    static bool IsHyphened(Sentence tree, int first, int second)
    {
        for (var between = first + 1; between < second; between++)
            if (tree.Words[between].Form is "-" or "–" or "—" or "/")
                return true;
        return false;
    }

    /// <summary>"Norland's army", "the Norlandic army", "the army of Norland", "the general, Ian Orr".</summary>
    static bool Passes(Sentence tree, int child)
    {
        var part = tree.Words[child];
        return part.Relation is "nmod:poss" or "compound" or "amod" or "appos" or "flat" or "nmod:desc"
            || (part.Is("nmod") && ArgumentReader.Preposition(tree, child) is "of" or "from");
    }

    List<string> Below(int sentence, int word)
    {
        var tree = _parsed.Document.Sentences[sentence];
        var found = new List<string>();
        Names(tree, sentence, word, found, Depth);
        return [.. found.Distinct()];
    }

    void Names(Sentence tree, int sentence, int word, List<string> found, int depth)
    {
        if (Named(sentence, word) is { } actor)
            found.Add(actor);
        foreach (var child in tree.Children(word))
            if (depth > 0 && tree.Words[child].Relation.Split(':')[0] is "nmod" or "compound" or "amod" or "appos" or "flat" or "conj")
                Names(tree, sentence, child, found, depth - 1);
    }

    /// <summary>Mentions and words are both in reading order, so one walk over both pairs them.</summary>
    void IndexMentions()
    {
        var starts = new Dictionary<int, (int Sentence, int Word)>();
        for (var s = 0; s < _parsed.Document.Sentences.Count; s++)
            for (var w = 0; w < _parsed.Document.Sentences[s].Words.Count; w++)
                starts[_parsed.Document.Sentences[s].Words[w].Start] = (s, w);
        foreach (var mention in _cast.Mentions)
            if (starts.TryGetValue(mention.Passage.Start, out var place))
                Cover(mention, place.Sentence, place.Word);
    }

    void Cover(Mention mention, int sentence, int word)
    {
        var words = _parsed.Document.Sentences[sentence].Words;
        for (; word < words.Count && words[word].End <= mention.Passage.End; word++)
            _byWord.TryAdd((sentence, word), mention.Actor);
    }
}
