using Casus.Language;
using Casus.Read.Slots;

namespace Casus.Read.Events;

/// <summary>Codes a word of a sentence in PLOVER by the most particular rule that fits it.</summary>
static class EventCoder
{
    const int Depth = 3;

    /// <summary>The coding of a word, or null where it tells no event.</summary>
    public static Coding? Code(Sentence sentence, int word) => Code(sentence, word, Depth);

    static Coding? Code(Sentence sentence, int word, int depth)
    {
        var coding = ArgumentReader.IsVerbal(sentence, word) ? CodeVerb(sentence, word)
            : sentence.Words[word].Tag is Tag.Noun or Tag.Propn ? CodeNoun(sentence, word)
            : null;
        return coding is null || depth == 0 || coding.Rule.Frame < Frame.Promise
            ? coding
            : coding with { Inner = Governed(sentence, word, depth - 1) };
    }

    static Coding? CodeVerb(Sentence sentence, int verb)
    {
        Coding? best = null;
        var rules = EventLexicon.Verb(sentence.Words[verb].Lemma);
        var around = rules.Count == 0 ? [] : Neighbourhood.Of(sentence, verb);
        foreach (var rule in rules)
            if (Fit(sentence, verb, rule, around) is { } coding && (best is null || coding.Words.Count > best.Words.Count))
                best = coding;
        return best;
    }

    static Coding? Fit(Sentence sentence, int verb, EventRule rule, List<int> around)
    {
        if (rule.Needs.Count == 0)
            return new(rule, [verb]);
        foreach (var need in rule.Needs)
        {
            var words = new List<int> { verb };
            foreach (var part in need)
                if (around.FirstOrDefault(w => EventLexicon.Fits(part, Lemma(sentence.Words[w])), -1) is >= 0 and var found)
                    words.Add(found);
            if (words.Count == need.Length + 1)
                return new(rule, words);
        }
        return null;
    }

    static string Lemma(Word word) => word.Lemma.ToLowerInvariant();

    static Coding? CodeNoun(Sentence sentence, int noun)
    {
        var rules = EventLexicon.Noun(sentence.Words[noun].Lemma);
        return rules.Count == 0 || sentence.Words[noun].Relation is "compound" or "flat" ? null : new(rules[0], [noun]);
    }

    /// <summary>The first deed among what a verb of promise, demand, refusal or threat governs.</summary>
    static Coding? Governed(Sentence sentence, int word, int depth)
    {
        foreach (var relation in new[] { "xcomp", "ccomp", "advcl", "acl", "obj", "obl", "nmod" })
        {
            var child = sentence.Child(word, relation);
            if (child < 0)
                continue;
            if (Code(sentence, child, depth) is { } coding)
                return coding;
            if (depth > 0 && relation is "obj" or "xcomp" && Governed(sentence, child, depth - 1) is { } deeper)
                return deeper;
        }
        return null;
    }
}
