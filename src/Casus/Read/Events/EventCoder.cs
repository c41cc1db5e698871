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
            if (Fit(sentence, verb, rule, around) is { } coding && (best is null || Rank(coding) > Rank(best)))
                best = coding;
        return best;
    }

    /// <summary>The more must stand by the word, the more particular the rule; a weak one gives way.</summary>
    static int Rank(Coding coding) => 2 * coding.Words.Count + (coding.Rule.Needs.Count > 0 ? 1 : 0) - (coding.Rule.Weak ? 1 : 0);

    static Coding? Fit(Sentence sentence, int verb, EventRule rule, List<int> around)
    {
        if (rule.Needs.Count == 0)
            return new(rule, [verb]);
        foreach (var need in rule.Needs)
        {
            var words = new List<int> { verb };
            foreach (var part in need)
                if (part[0] == '!')
                    words.AddRange(sentence.Child(verb, part[1..]) < 0 ? [verb] : []);
                else if (part[0] == '+')
                    words.AddRange(sentence.Child(verb, part[1..]) >= 0 ? [verb] : []);
                else if (part[0] == '~')
                    words.AddRange(HasClause(sentence, verb, part[1..]) ? [verb] : []);
                else if (around.FirstOrDefault(w => EventLexicon.Fits(part, Lemma(sentence.Words[w])), -1) is >= 0 and var found)
                    words.Add(found);
            if (words.Count == need.Length + 1)
                return new(rule, [.. words.Distinct()]);
        }
        return null;
    }

    /// <summary>Whether a verb governs a clause, with an auxiliary of this lemma if one is asked for.</summary>
    static bool HasClause(Sentence sentence, int verb, string auxiliary)
    {
        var clause = Math.Max(sentence.Child(verb, "xcomp"), sentence.Child(verb, "ccomp"));
        if (clause < 0 || auxiliary.Length == 0)
            return clause >= 0;
        foreach (var child in sentence.Children(clause))
            if (sentence.Words[child].Is("aux") && sentence.Words[child].Lemma == auxiliary)
                return true;
        return false;
    }

    static string Lemma(Word word) => word.Lemma.ToLowerInvariant();

    static Coding? CodeNoun(Sentence sentence, int noun)
    {
        var rules = EventLexicon.Noun(sentence.Words[noun].Lemma);
        return rules.Count == 0 || sentence.Words[noun].Relation is "compound" or "flat" || HasFiniteModifier(sentence, noun) ? null : new(rules[0], [noun]);
    }

    /// <summary>"X suspended aid", read as "suspended aid": the verb tells the event, not the noun.</summary>
    static bool HasFiniteModifier(Sentence sentence, int noun) =>
        sentence.Child(noun, "amod") is >= 0 and var modifier && ArgumentReader.IsVerbal(sentence, modifier);

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
