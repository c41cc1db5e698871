using Casus.Language;
using Casus.Read.Slots;

namespace Casus.Read.Ties;

/// <summary>Finds the sides of a tie from the slots of the word that names it.</summary>
sealed class SideReader(Parsed parsed, Participants participants)
{
    static readonly string[] Among = ["between", "among", "amongst", "linking", "of"];

    static readonly string[] Beside = ["with", "to", "toward", "towards", "by"];

    static readonly string[] Names = ["such", "including", "like"];

    /// <summary>The sides told at a verb.</summary>
    public TieSides AtVerb(int sentence, int verb, TieRule rule)
    {
        var arguments = ArgumentReader.Of(Tree(sentence), verb);
        var agents = Actors(sentence, arguments.Where(a => a.Slot == Slot.Agent));
        if (!arguments.Any(a => a.Slot == Slot.Agent))
            agents = participants.Before(sentence, verb);
        var others = Behind(sentence, arguments, rule.Prepositions);
        if (others.Count == 0)
            others = Actors(sentence, arguments.Where(a => a.Slot == Slot.Recipient));
        if (others.Count == 0 && rule.Prepositions.Count > 0)
            others = Behind(sentence, [.. arguments.Where(a => a.Slot == Slot.Patient).SelectMany(a => ArgumentReader.Of(Tree(sentence), a.Word).Where(inner => inner.Near))], rule.Prepositions);
        if (others.Count == 0 && (rule.Prepositions.Count == 0 || rule.Shape == TieShape.Flow))
            others = Actors(sentence, arguments.Where(a => a.Slot == Slot.Patient), exact: true);
        return Oriented(rule, agents, Without(others, agents));
    }

    static TieSides Oriented(TieRule rule, List<string> agents, List<string> others) =>
        rule.Shape switch
        {
            TieShape.Mutual => new(agents, others),
            TieShape.Reverse => agents.Count > 0 && others.Count > 0 ? new(others, agents) : new([], []),
            TieShape.Membership => Toward(agents, [.. others.Where(IsBloc)]),
            _ => agents.Count > 0 && others.Count > 0 ? new(agents, others) : new([], []),
        };

    static bool IsBloc(string actor) => actor.StartsWith("bloc:", StringComparison.Ordinal) || actor.StartsWith("organisation:", StringComparison.Ordinal);

    /// <summary>The sides told at a noun; <paramref name="holder"/> says whether the verb above gives its subject to the tie.</summary>
    public TieSides AtNoun(int sentence, int noun, TieRule rule, bool holder)
    {
        var arguments = ArgumentReader.Of(Tree(sentence), noun).Where(a => a.Near || (holder && (a.Slot == Slot.Agent || rule.Prepositions.Contains(a.Preposition) || a.Preposition is "with" or "between"))).ToList();
        var owners = Actors(sentence, arguments.Where(a => a.Slot is Slot.Possessor));
        var before = Actors(sentence, arguments.Where(a => a.Slot is Slot.Modifier));
        var agents = Actors(sentence, arguments.Where(a => a.Slot is Slot.Agent));
        return rule.Shape switch
        {
            TieShape.Relational => Relational(sentence, noun, rule, arguments, [.. owners, .. before]),
            TieShape.Mutual => Mutual([.. owners, .. before], agents, Behind(sentence, arguments, Among), Behind(sentence, arguments, Beside)),
            TieShape.Conflict => Mutual([.. owners, .. before], agents, Behind(sentence, arguments, Among), Behind(sentence, arguments, rule.Prepositions)),
            TieShape.Reverse => Toward(Behind(sentence, arguments, rule.Prepositions), owners.Count > 0 ? owners : agents),
            TieShape.Flow => Flow(sentence, rule, arguments, owners.Count > 0 ? owners : before, agents),
            _ => Held(sentence, noun, owners.Count > 0 ? owners : before.Count > 0 ? before : agents, Behind(sentence, arguments, rule.Prepositions)),
        };
    }

    static TieSides Toward(List<string> from, List<string> to) =>
        from.Count > 0 && Without(to, from) is { Count: > 0 } others ? new(from, others) : new([], []);

    /// <summary>Those before the noun ("X's", "the X-Y"), the subject that has it, those among whom it is, and those with whom.</summary>
    static TieSides Mutual(IEnumerable<string> before, List<string> agents, List<string> among, List<string> with)
    {
        List<string> own = [.. before.Distinct()];
        var one = own.Count > 0 ? own : among.Count > 0 ? among : agents;
        var other = Without(with.Count > 0 ? with : own.Count > 0 ? among : [], one);
        if (other.Count == 0 && one.Count == 1)
            other = Without(agents, one);
        return other.Count > 0 || (with.Count == 0 && one.Count > 1) ? new(one, other) : new([], []);
    }

    /// <summary>"concerned about the loss of influence over Sarn": whose it is may stand further up.</summary>
    TieSides Held(int sentence, int noun, List<string> from, List<string> to)
    {
        var tree = Tree(sentence);
        for (var (step, word) = (0, noun); step < 4 && from.Count == 0 && to.Count > 0 && tree.Words[word].Head >= 0; step++)
        {
            word = tree.Words[word].Head;
            from = Without([tree.Child(word, "nmod:poss"), tree.Child(word, "nsubj")], sentence, to);
        }
        return Toward(from, to);
    }

    List<string> Without(int[] words, int sentence, List<string> others) =>
        Without(words.Where(w => w >= 0).SelectMany(w => participants.Doing(sentence, w)), others);

    TieSides Flow(int sentence, TieRule rule, List<Argument> arguments, List<string> owners, List<string> agents)
    {
        var to = Behind(sentence, arguments, rule.Prepositions);
        var from = Behind(sentence, arguments, ["from", "by"]);
        if (from.Count == 0)
            from = owners.Count > 0 ? owners : agents;
        if (to.Count == 0 && from.Count == 0)
            return new(Behind(sentence, arguments, ["between", "among"]), []);
        if (to.Count == 0)
            to = [.. agents.Concat(owners).Distinct()];
        return Toward(from, Without(to, from));
    }

    /// <summary>"X's ally Y": the one that is the ally, and whose.</summary>
    TieSides Relational(int sentence, int noun, TieRule rule, List<Argument> arguments, List<string> owners)
    {
        if (owners.Count == 0 && Tree(sentence).Words[noun].Relation is "compound" or "appos" && Tree(sentence).Child(Tree(sentence).Words[noun].Head, "nmod:poss") is >= 0 and var owner)
            owners = [.. participants.At(sentence, owner)];
        var whose = owners.Count > 0 ? owners : Behind(sentence, arguments, ["of", "to", "with", "for"]);
        var who = Actors(sentence, arguments.Where(a => a.Slot is Slot.Same), exact: true);
        who.AddRange(Behind(sentence, arguments, Names));
        if (who.Count == 0)
            who = Copular(sentence, noun);
        if (who.Count == 0 && Tree(sentence).Words[noun].Is("nsubj") && Tree(sentence).Child(Tree(sentence).Words[noun].Head, "dislocated") is >= 0 and var named)
            who = [.. participants.At(sentence, named)];
        return rule.Type == TieType.Membership || rule.Directed ? Toward(who, whose)
            : who.Count > 0 && Without(whose, who) is { Count: > 0 } others ? new(who, others)
            : whose.Count == 0 && who.Count > 1 ? new(who, [])
            : new([], []);
    }

    /// <summary>"Sarn is Norland's ally", "sees Sarn as an ally".</summary>
    List<string> Copular(int sentence, int noun)
    {
        var tree = Tree(sentence);
        var subject = tree.Child(noun, "cop") >= 0 || tree.Words[noun].Is("xcomp") ? tree.Child(noun, "nsubj") : -1;
        return subject >= 0 ? [.. participants.At(sentence, subject)] : [];
    }

    List<string> Behind(int sentence, IReadOnlyList<Argument> arguments, IReadOnlyList<string> prepositions) =>
        Actors(sentence, arguments.Where(a => a.Slot == Slot.Oblique && prepositions.Contains(a.Preposition)), places: true);

    List<string> Actors(int sentence, IEnumerable<Argument> arguments, bool exact = false, bool places = false) =>
        [.. arguments.SelectMany(a => exact && !IsNamed(sentence, a.Word) ? [] : places ? participants.AtOrIn(sentence, a.Word) : participants.At(sentence, a.Word)).Distinct()];

    bool IsNamed(int sentence, int word) => participants.Named(sentence, word) is not null;

    static List<string> Without(IEnumerable<string> actors, IReadOnlyCollection<string> others) => [.. actors.Distinct().Except(others)];

    Sentence Tree(int sentence) => parsed.Document.Sentences[sentence];
}
