using Casus.Read.Slots;

namespace Casus.Read.Events;

/// <summary>Finds who does a coded event to whom, from the slots of the words that tell it.</summary>
sealed class PartyReader(Parsed parsed, Participants participants)
{
    static readonly string[] Toward =
        ["with", "against", "on", "upon", "to", "toward", "towards", "at", "into", "from", "over", "for", "of", "between", "in", "near", "off", "inside", "within"];

    /// <summary>Troops and weapons stand against or near someone, not with or of.</summary>
    static readonly string[] Facing = ["against", "near", "on", "to", "toward", "towards", "at", "in", "into", "along", "off"];

    /// <summary>The prepositions by which a meeting is told as the frame of another deed.</summary>
    static readonly string[] Around = ["after", "during", "following", "at", "in", "through", "before"];

    readonly Pacts _pacts = new(parsed, participants);

    public Parties Read(int sentence, Coding coding)
    {
        var tree = parsed.Document.Sentences[sentence];
        var verbal = ArgumentReader.IsVerbal(tree, coding.Word);
        var arguments = ArgumentReader.Of(tree, coding.Word);
        var sources = verbal ? Doers(sentence, coding.Word, arguments) : NounSources(sentence, arguments);
        var targets = verbal ? VerbTargets(sentence, coding, arguments, sources) : Obliques(sentence, arguments, sources, coding.Type);
        if (Together(sentence, coding, sources, verbal) is { } together)
            return together with { Targets = together.Targets.Count > 0 ? together.Targets : Without(targets, [.. together.Sources]) };
        if (coding.Rule.Frame == Frame.Mutual && coding.Words.Count > 1)
            targets = Partners(sentence, coding, sources);
        if (targets.Count == 0 && coding.Inner is { } inner)
            targets = Without(InnerTargets(sentence, inner), sources);
        return coding.Rule.Frame is Frame.Mutual or Frame.Promise ? Share(sources, targets)
            : new(sources, targets) { ByOthers = sources.Count == 0 && arguments.All(a => a.Slot != Slot.Agent || participants.IsSomeone(sentence, a.Word)) };
    }

    /// <summary>Those between whom it is, or who do what the meeting frames; null where the slots of the word itself tell.</summary>
    Parties? Together(int sentence, Coding coding, List<string> sources, bool verbal)
    {
        if (coding.Rule.Frame == Frame.Mutual && Among(sentence, coding) is { Count: > 1 } among)
            return new(among, among);
        if (verbal || sources.Count > 0 || coding.Type != "CONSULT" || Framing(sentence, coding.Word) is not { Count: > 0 } framing)
            return null;
        return framing.Count > 1 ? new(framing, framing) : new(framing, []);
    }

    /// <summary>"signed the pact after talks in Sarn", "said so during a visit to Sarn": those who do what the meeting frames.</summary>
    List<string> Framing(int sentence, int noun)
    {
        var tree = parsed.Document.Sentences[sentence];
        var preposition = "";
        for (var step = 0; step < 3 && tree.Words[noun] is var word && word.Head >= 0 && (word.Is("obl") || word.Is("nmod")); step++, noun = word.Head)
            preposition = ArgumentReader.Preposition(tree, noun) is { Length: > 0 } own ? own : preposition;
        return Around.Contains(preposition) && ArgumentReader.IsVerbal(tree, noun) ? Doers(sentence, noun, ArgumentReader.Of(tree, noun)) : [];
    }

    /// <summary>"signed a pact with Sarn": of what is done together only those behind "with" are the other side.</summary>
    List<string> Partners(int sentence, Coding coding, List<string> sources) =>
        Without(
            [.. coding.Words.SelectMany(word => ArgumentReader.Of(parsed.Document.Sentences[sentence], word))
                .Where(a => a.Slot == Slot.Oblique && a.Preposition is "with" or "to" or "toward" or "towards")
                .SelectMany(a => participants.AtOrIn(sentence, a.Word))],
            sources);

    /// <summary>"strengthened ties between X and Y": the noun itself names who takes part.</summary>
    List<string> Among(int sentence, Coding coding) =>
        [.. coding.Words.SelectMany(word => ArgumentReader.Of(parsed.Document.Sentences[sentence], word))
            .Where(a => a.Near && a.Preposition is "between" or "among")
            .SelectMany(a => participants.AtOrIn(sentence, a.Word)).Distinct()];

    /// <summary>"X and Y met": each met the other.</summary>
    static Parties Share(List<string> sources, List<string> targets) =>
        sources.Count == 0 && targets.Count > 1 ? new(targets, targets)
        : targets.Count == 0 && sources.Count > 1 ? new(sources, sources)
        : new(sources, targets);

    List<string> InnerTargets(int sentence, Coding inner)
    {
        var roles = Read(sentence, inner);
        return [.. roles.Targets.Count > 0 ? roles.Targets : roles.Sources];
    }

    List<string> VerbTargets(int sentence, Coding coding, IReadOnlyList<Argument> arguments, List<string> sources)
    {
        var recipients = Without(Actors(sentence, arguments.Where(a => a.Slot == Slot.Recipient)), sources);
        if (recipients.Count > 0)
            return recipients;
        var patients = arguments.Where(a => a.Slot == Slot.Patient).ToList();
        var found = Without(Actors(sentence, patients), sources);
        if (found.Count > 0)
            return found;
        if (coding.Rule.Frame >= Frame.Demand && SubjectOfClause(sentence, coding.Word, sources) is { Count: > 0 } asked)
            return asked;
        found = Without([.. patients.SelectMany(a => Along(sentence, a.Word, coding.Type))], sources);
        if (found.Count == 0)
            found = Without([.. patients.SelectMany(a => _pacts.Of(sentence, a.Word))], sources);
        if (found.Count == 0)
            found = Obliques(sentence, arguments, sources, coding.Type);
        return found.Count > 0 || coding.Type == "MOBILIZE" ? found : Without([.. patients.SelectMany(a => participants.AtOrIn(sentence, a.Word))], sources);
    }

    /// <summary>"demanded that Sarn withdraw": the one that is to do it.</summary>
    List<string> SubjectOfClause(int sentence, int verb, List<string> sources)
    {
        var tree = parsed.Document.Sentences[sentence];
        var clause = tree.Child(verb, "ccomp");
        var subject = clause < 0 ? -1 : tree.Child(clause, "nsubj");
        return subject < 0 ? [] : Without([.. participants.Doing(sentence, subject)], sources);
    }

    List<string> Obliques(int sentence, IReadOnlyList<Argument> arguments, List<string> sources, string type)
    {
        foreach (var preposition in LeadingTo(type))
        {
            var here = arguments.Where(a => a.Slot == Slot.Oblique && a.Preposition == preposition);
            var found = Without([.. here.SelectMany(a => participants.AtOrIn(sentence, a.Word))], sources);
            if (found.Count > 0)
                return found;
            found = Without([.. here.SelectMany(a => Along(sentence, a.Word, type))], sources);
            if (found.Count > 0)
                return found;
        }
        return [];
    }

    static string[] LeadingTo(string type) => type == "MOBILIZE" ? Facing : Toward;

    /// <summary>Whom a noun's own prepositional phrases name: "sanctions on Sarn".</summary>
    List<string> Along(int sentence, int noun, string type)
    {
        var inner = ArgumentReader.Of(parsed.Document.Sentences[sentence], noun).Where(a => a.Near && a.Slot is Slot.Oblique).ToList();
        return [.. LeadingTo(type).Select(p => inner.Where(a => a.Preposition == p).SelectMany(a => participants.AtOrIn(sentence, a.Word)).ToList()).FirstOrDefault(l => l.Count > 0) ?? []];
    }

    List<string> NounSources(int sentence, IReadOnlyList<Argument> arguments)
    {
        var near = Actors(sentence, arguments.Where(a => a.Slot is Slot.Possessor || a.Preposition is "by"));
        if (near.Count == 0)
            near = Actors(sentence, arguments.Where(a => a.Slot is Slot.Modifier));
        return near.Count > 0 ? near : Actors(sentence, arguments.Where(a => a.Slot is Slot.Agent));
    }

    List<string> Doers(int sentence, int verb, IReadOnlyList<Argument> arguments) =>
        arguments.Any(a => a.Slot == Slot.Agent)
            ? [.. arguments.Where(a => a.Slot == Slot.Agent).SelectMany(a => participants.Doing(sentence, a.Word)).Distinct()]
            : participants.Before(sentence, verb);

    List<string> Actors(int sentence, IEnumerable<Argument> arguments) =>
        [.. arguments.SelectMany(a => participants.At(sentence, a.Word)).Distinct()];

    static List<string> Without(List<string> actors, List<string> others) => [.. actors.Distinct().Except(others)];
}
