using Casus.Language;
using Casus.Read.Phrases;

namespace Casus.Read.Concepts;

/// <summary>Brings the words of a factor or an issue into normal form, so that two wordings of one thing meet.</summary>
sealed class ConceptReader(Scene scene)
{
    readonly Dictionary<string, string> _names =
        scene.Cast.Actors.DistinctBy(a => a.Id).ToDictionary(a => a.Id, a => a.Name.ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The concept of the phrase of a head within a span of words.</summary>
    public Concept Of(Sentence sentence, int first, int last, int head)
    {
        var actors = new SortedSet<string>(StringComparer.Ordinal);
        var words = new SortedSet<string>(StringComparer.Ordinal);
        var (center, change) = ("", 0);
        var core = Core(sentence, head);
        for (var i = first; i <= last; i++)
        {
            var word = sentence.Words[i];
            if (scene.MentionAt(word) is { } mention)
            {
                if (mention.Form != MentionForm.Pronoun && _names.TryGetValue(mention.Actor, out var name))
                    actors.Add(name);
                continue;
            }
            var lemma = word.Lemma.ToLowerInvariant();
            if (i != core && ConceptWords.ChangeOf(lemma) is not 0 and var turn && IsChanging(sentence, i, core))
            {
                change = turn * (change == 0 ? 1 : change);
                continue;
            }
            if (!IsContent(word) || ConceptWords.IsEmpty(lemma))
                continue;
            var (concept, own) = ConceptWords.ClassOf(lemma);
            if (i == core)
                (center, change) = (concept, own == 0 ? change : own * (change == 0 ? 1 : change));
            else
                words.Add(concept);
        }
        words.Remove(center);
        return new(string.Join(' ', actors.Concat(words).Append(center).Where(w => w.Length > 0)), change);
    }

    // "loss of influence", "losing influence": the thing that changes is the core, not the change.
    static int Core(Sentence sentence, int head)
    {
        for (var step = 0; step < 3 && ConceptWords.ChangeOf(sentence.Words[head].Lemma.ToLowerInvariant()) != 0; step++)
        {
            var thing = sentence.Child(head, "obj");
            foreach (var preposition in ChangePrepositions)
                if (thing < 0)
                    thing = Syntax.Oblique(sentence, head, preposition);
            if (thing < 0 && sentence.Words[head].Tag == Tag.Verb)
                thing = sentence.Child(head, "nsubj");
            if (thing < 0)
                break;
            head = thing;
        }
        return head;
    }

    static readonly string[] ChangePrepositions = ["of", "in", "to"];

    // A change counts where it is said of the core: above it ("loss of influence") or on it ("growing influence").
    static bool IsChanging(Sentence sentence, int word, int core)
    {
        if (sentence.Words[word].Head == core)
            return true;
        var above = sentence.Words[core].Head;
        for (var step = 0; step < 3 && above >= 0; step++, above = sentence.Words[above].Head)
            if (above == word || sentence.Words[word].Head == above)
                return true;
        return false;
    }

    static bool IsContent(Word word) => word.Tag is Tag.Noun or Tag.Propn or Tag.Verb or Tag.Adj or Tag.X;
}
