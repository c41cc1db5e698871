using Casus.Language;
using Casus.Read.Phrases;

namespace Casus.Read.Concepts;

/// <summary>Brings the words of a factor or an issue into normal form, so that two wordings of one thing meet.</summary>
sealed class ConceptReader(Scene scene)
{
    // A name says what a thing is, not all that is said of it.
    const int MostWords = 3;

    readonly Dictionary<string, string> _names =
        scene.Cast.Actors.DistinctBy(a => a.Id).ToDictionary(a => a.Id, a => a.Name.ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The concept of the phrase of a head within a span of words. Its name is empty only where the span has no words.</summary>
    public Concept Of(Sentence sentence, int first, int last, int head)
    {
        var core = Core.Of(sentence, (first, last), head);
        var (center, change) = CenterOf(sentence, core);
        var actors = new SortedSet<string>(StringComparer.Ordinal);
        var words = new List<(int Steps, string Word)>();
        for (var i = first; i <= last; i++)
        {
            var lemma = Wording(sentence.Words[i]);
            if (i != core && ConceptWords.ChangeOf(lemma) is not 0 and var turn && Core.IsChanging(sentence, i, core))
                change = turn * (change == 0 ? 1 : change);
            else if (Core.Steps(sentence, i, core) is >= 0 and var steps && !AddActor(sentence.Words[i], actors) && i != core && IsContent(sentence.Words[i]) && !ConceptWords.IsEmpty(lemma))
                words.Add((steps, ConceptWords.ClassOf(lemma).Concept));
        }
        var kept = words.OrderBy(w => w.Steps).Select(w => w.Word).Where(w => w != center).Distinct().Take(MostWords).Order(StringComparer.Ordinal);
        return new(string.Join(' ', actors.Where(a => a != center).Concat(kept).Append(center).Where(w => w.Length > 0)), change);
    }

    // The core by its class; by its actor where it is one.
    (string Center, int Change) CenterOf(Sentence sentence, int core)
    {
        var word = sentence.Words[core];
        if (scene.MentionAt(word) is { Form: not MentionForm.Pronoun } mention && _names.TryGetValue(mention.Actor, out var name))
            return (name, 0);
        return ConceptWords.ClassOf(ConceptWords.NominalOf(word));
    }

    // "rising prices" are rising, but "rise" is what they do: a participle before a noun counts as it stands.
    static string Wording(Word word) => (word.Tag == Tag.Verb && word.Is("amod") ? word.Form : word.Lemma).ToLowerInvariant();

    /// <summary>Whether a word is part of a mention; who is mentioned is added, a pronoun too where it owns.</summary>
    bool AddActor(Word word, SortedSet<string> actors)
    {
        var found = false;
        foreach (var mention in scene.MentionsAt(word))
        {
            found = true;
            if ((mention.Form != MentionForm.Pronoun || word.Relation == "nmod:poss") && _names.TryGetValue(mention.Actor, out var name))
                actors.Add(name);
        }
        return found;
    }

    // A verb is no part of a name; participles before a noun are.
    static bool IsContent(Word word) =>
        word.Tag is Tag.Noun or Tag.Propn or Tag.Adj or Tag.X || (word.Tag == Tag.Verb && word.Is("amod"));
}
