using Casus.Language;

namespace Casus.Read.Events;

/// <summary>The words that belong to a verb's own phrase: its particles, objects and prepositional phrases, not its subject or other clauses.</summary>
static class Neighbourhood
{
    const int Depth = 2;

    public static List<int> Of(Sentence sentence, int verb)
    {
        var found = new List<int>();
        var passive = Slots.ArgumentReader.IsPassive(sentence, verb);
        foreach (var child in sentence.Children(verb))
            if (Belongs(sentence.Words[child], passive))
                Collect(sentence, child, found, sentence.Words[child].Relation.Split(':')[0] is "xcomp" or "ccomp" or "advcl" ? 0 : Depth);
        var relation = sentence.Words[verb].Relation;
        if (relation == "amod" || (relation is "acl" or "acl:relcl" && passive))
            found.Add(sentence.Words[verb].Head);
        return found;
    }

    static bool Belongs(Word part, bool passive) =>
        part.Relation.Split(':')[0] switch
        {
            "nsubj" => passive && part.Relation == "nsubj:pass",
            "obj" or "iobj" or "obl" or "compound" or "xcomp" or "advmod" or "case" or "mark" or "ccomp" or "nmod" => true,
            "advcl" => true,
            _ => false,
        };

    static void Collect(Sentence sentence, int word, List<int> found, int depth)
    {
        found.Add(word);
        if (depth == 0)
            return;
        foreach (var child in sentence.Children(word))
            if (sentence.Words[child].Relation is not ("acl:relcl" or "parataxis" or "punct" or "det" or "appos" or "nsubj"))
                Collect(sentence, child, found, depth - 1);
    }
}
