using Casus.Language;

namespace Casus.Read.Phrases;

/// <summary>
/// Where the table of a cue says that its target may stand: <c>obj</c>, <c>clause</c> (a clause that completes it), <c>self</c> (the head of the cue) or after
/// one of some prepositions, tried in that order of nearness.
/// </summary>
sealed class Targets
{
    readonly bool _object;
    readonly bool _clause;
    readonly bool _self;
    readonly HashSet<string> _prepositions;

    Targets(string[] places)
    {
        _object = places.Contains("obj");
        _clause = places.Contains("clause");
        _self = places.Contains("self");
        _prepositions = [.. places.Where(p => p is not ("obj" or "clause" or "self" or "-"))];
    }

    public static Targets Parse(string column) => new(column.Split(','));

    /// <summary>The word that heads the target of a cue, or −1.</summary>
    public int Find(Sentence sentence, PhraseMatch cue)
    {
        if (_self)
            return cue.Head;
        var near = AfterPreposition(sentence, cue);
        if (near >= 0)
            return near;
        if (_object && Syntax.Patient(sentence, cue.Head) is >= 0 and var patient && !Covers(cue, patient))
            return patient;
        if (_clause && Clause(sentence, cue) is >= 0 and var clause)
            return clause;
        return Hanging(sentence, cue);
    }

    // The very next words count for more than the tree: a preposition there is the cue's, wherever the parser hung it.
    int AfterPreposition(Sentence sentence, PhraseMatch cue)
    {
        for (var i = cue.Head; i <= Math.Min(cue.Last + 1, sentence.Words.Count - 2); i++)
        {
            var word = sentence.Words[i];
            if (i == cue.Head || !_prepositions.Contains(word.Form.ToLowerInvariant()) || !(word.Is("case") || word.Is("mark")))
                continue;
            var noun = word.Head;
            if (noun > i && !IsDay(sentence.Words[noun]) && !(noun <= cue.Last && noun >= cue.First))
                return noun;
        }
        return -1;
    }

    static int Clause(Sentence sentence, PhraseMatch cue)
    {
        for (var word = cue.First; word <= cue.Last; word++)
            foreach (var child in sentence.Children(word))
                if (child > cue.Last && (IsClause(sentence.Words[child]) || (sentence.Words[child].Is("acl") && IsThatClause(sentence, child))))
                    return child;
        return -1;
    }

    static bool IsClause(Word word) => word.Is("ccomp") || word.Is("xcomp") || word.Relation is "acl" or "acl:to" or "csubj";

    // "concerns that the river may rise" is often taken for a relative clause.
    static bool IsThatClause(Sentence sentence, int clause) =>
        sentence.Child(clause, "mark") is >= 0 and var mark && sentence.Words[mark].Lemma == "that";

    int Hanging(Sentence sentence, PhraseMatch cue)
    {
        for (var word = cue.First; word <= cue.Last; word++)
            foreach (var child in sentence.Children(word))
                if (child > cue.Head && !Covers(cue, child) && !IsDay(sentence.Words[child]) && (sentence.Words[child].Is("obl") || sentence.Words[child].Is("nmod"))
                    && _prepositions.Contains(Syntax.Case(sentence, child)))
                    return child;
        return -1;
    }

    // "declined to comment on Friday": a day is when, not what.
    static bool IsDay(Word word) => word.Tag == Tag.Propn && Concepts.ConceptWords.IsEmpty(word.Lemma.ToLowerInvariant());

    static bool Covers(PhraseMatch cue, int word) => word >= cue.First && word <= cue.Last;
}
