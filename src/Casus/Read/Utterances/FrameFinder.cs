using Casus.Language;
using Casus.Read.Actors;

namespace Casus.Read.Utterances;

/// <summary>Finds the reporting verbs of a sentence with their speakers and clauses.</summary>
static class FrameFinder
{
    static readonly HashSet<string> Refusals = [.. Table.Lines("read/refusals.txt")];
    static readonly ILookup<string, string> Nouns = Table.Rows("read/speech-nouns.tsv").ToLookup(r => r[0], r => r[1]);

    public static IEnumerable<Frame> Find(Sentence sentence, int s)
    {
        for (var i = 0; i < sentence.Words.Count; i++)
            if (sentence.Words[i].Tag is Tag.Verb or Tag.Aux or Tag.Adj && CueAt(sentence, i) is { Frame: not 'p' } cue && Frame(sentence, s, i, cue) is { } frame)
                yield return frame;
    }

    /// <summary>Whether a noun is something written that speaks for its maker: "the report said".</summary>
    public static bool IsDocument(string lemma) => Nouns[lemma].Contains("document");

    /// <summary>Whether a noun with a "that" clause reports a thought: "the claim that", "concerns that".</summary>
    public static bool IsThought(string lemma) => Nouns[lemma].Contains("content");

    // "point out" before "point"; a participle before a noun reports nothing ("the reported attack").
    static Cue? CueAt(Sentence sentence, int i)
    {
        var word = sentence.Words[i];
        if (word.Is("amod") || word.Is("case") || word.Is("mark"))
            return null;
        var particle = sentence.Child(i, "compound") is >= 0 and var child && child == i + 1 ? $"{word.Lemma} {sentence.Lower(child)}" : $"{word.Lemma} {sentence.Lower(i + 1)}";
        return Cues.Of(particle) ?? Cues.Of(word.Lemma);
    }

    static Frame? Frame(Sentence sentence, int s, int verb, Cue cue)
    {
        var speaker = Clauses.Subject(sentence, verb);
        var (first, last) = Clauses.Group(sentence, verb);
        var frame = new Frame(s, cue, verb, first, last, speaker)
        {
            Content = Content(sentence, verb, cue),
            Addressee = Addressee(sentence, verb, cue),
            Negated = IsNegated(sentence, verb),
        };
        return speaker < 0 && frame.Content is null ? null : frame;
    }

    static (int Start, int End)? Content(Sentence sentence, int verb, Cue cue)
    {
        if (Clauses.Clause(sentence, verb, cue) is >= 0 and var clause)
            return cue.Kind is "think" or "show" && clause < verb ? null : Reported(sentence, clause, verb);
        if (NounClause(sentence, verb, cue) is >= 0 and var said)
            return Reported(sentence, said, verb);
        if (sentence.Words[verb].Is("parataxis"))
            return cue.Kind is "think" or "show" ? null : Around(sentence, verb);
        return cue.Frame == 'n' && !IsUnsaid(sentence, verb) ? Phrase(sentence, verb) : null;
    }

    // "cannot welcome the pact", "has not voiced its fears": what is not said has no words to report.
    static bool IsUnsaid(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence.Words[child].Is("aux") && sentence.Words[child].Penn == "MD" && sentence.Words[child].Lemma != "will")
                return true;
        return IsNegated(sentence, verb);
    }

    // "condemned the pact as a violation of the charter": what follows the verb, if it has an object.
    static (int Start, int End)? Phrase(Sentence sentence, int verb)
    {
        var first = sentence.Child(verb, "obj");
        if (first < verb)
            first = sentence.Child(verb, "obl");
        if (first < verb || sentence.Words[verb].Is("amod"))
            return null;
        var last = first;
        foreach (var child in sentence.Children(verb))
            if (child > first && (sentence.Words[child].Is("obl") || sentence.Words[child].Is("xcomp") || sentence.Words[child].Is("advcl")) && !sentence.FollowsComma(child))
                last = child;
        return Clauses.Bare(sentence, sentence.Reach(first).First, Math.Max(sentence.Reach(first).Last, sentence.Reach(last).Last));
    }

    // The tree may hang what one is told on the one who is told it.
    static bool CanCarry(Word noun, Cue cue) =>
        ((noun.Is("obj") || noun.Is("obl")) && Nouns.Contains(noun.Lemma))
        || (cue.Addressee == "object" && (noun.Is("obj") || noun.Is("iobj")));

    // "rejected the notion that …", "expressed concern that …"
    static int NounClause(Sentence sentence, int verb, Cue cue)
    {
        foreach (var noun in sentence.Children(verb))
            if (CanCarry(sentence.Words[noun], cue))
                foreach (var child in sentence.Children(noun))
                    if ((sentence.Words[child].Is("acl") || sentence.Words[child].Is("ccomp")) && sentence.Child(child, "mark") is >= 0 and var mark && sentence.Lower(mark) == "that")
                        return child;
        return -1;
    }

    static (int Start, int End)? Reported(Sentence sentence, int clause, int verb)
    {
        var (first, last) = sentence.Reach(clause);
        // The verb may stand within its own clause: "The deal, he said, would …".
        return first < verb && last > verb ? Around(sentence, verb) : Clauses.Bare(sentence, first, last);
    }

    // "The deal is off, he said." is all that stands before; with the verb in the middle, all of the sentence.
    static (int Start, int End)? Around(Sentence sentence, int verb)
    {
        var (first, last) = sentence.Reach(verb);
        if (sentence.Words[verb].Head < 0)
            (first, last) = Parenthesis(sentence, verb);
        var before = first > 0 ? Clauses.Bare(sentence, 0, first - 1) : null;
        var after = last + 1 < sentence.Words.Count ? Clauses.Bare(sentence, last + 1, sentence.Words.Count - 1) : null;
        return before is null ? after : after is null ? before : (before.Value.Start, after.Value.End);
    }

    static (int First, int Last) Parenthesis(Sentence sentence, int verb)
    {
        var subject = Clauses.Subject(sentence, verb);
        var (first, last) = subject >= 0 ? sentence.Reach(subject) : (verb, verb);
        return (Math.Min(first, verb), Math.Max(last, verb));
    }

    static int Addressee(Sentence sentence, int verb, Cue cue)
    {
        foreach (var child in sentence.Children(verb))
        {
            var word = sentence.Words[child];
            if (word.Is("iobj") || (word.Is("obj") && cue.Addressee == "object"))
                return child;
            if (word.Is("obl") && cue.Addressee == "to" && sentence.Preposition(child) == "to")
                return child;
        }
        return -1;
    }

    static bool IsNegated(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence.Words[child].Lemma is "not" or "never" or "n't" || sentence.Lower(child) is "n't" or "n’t")
                return true;
        var word = sentence.Words[verb];
        return word.Is("xcomp") && Refusals.Contains(sentence.Words[word.Head].Lemma);
    }
}
