using Casus.Language;
using Casus.Read.Dates;
using Casus.Read.Modalities;
using Casus.Read.Slots;

namespace Casus.Read.Events;

/// <summary>Finds the events between actors that an article tells, in the PLOVER ontology.</summary>
public static class EventFinder
{
    /// <summary>Kinds of deed that are told of one actor alone; of the others both sides must be known.</summary>
    static readonly HashSet<string> OneSided = [.. Table.Lines("read/events/onesided.tsv")];

    /// <summary>Of deeds it is news that they were not done; not to promise or to reject is no event.</summary>
    static readonly HashSet<string> Deeds = ["ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "PROTEST", "CONSULT", "AID", "COOPERATE", "SANCTION"];

    /// <summary>What is told of whom it befell even where nobody is named who did it.</summary>
    static readonly HashSet<string> Suffered = ["ASSAULT", "COERCE", "RETREAT", "SANCTION"];

    /// <summary>The events in reading order.</summary>
    public static IReadOnlyList<Event> Find(Parsed parsed, Cast cast, Voices voices) =>
        Find(parsed, cast, voices, DateFinder.Find(parsed));

    /// <summary>The same, where the times are read already.</summary>
    public static IReadOnlyList<Event> Find(Parsed parsed, Cast cast, Voices voices, TimeTable times)
    {
        var participants = new Participants(parsed, cast);
        var scene = new Scene(parsed, voices, times, new PartyReader(parsed, participants), new Claims(parsed, participants));
        return [.. Enumerable.Range(0, parsed.Document.Sentences.Count).SelectMany(s => InSentence(scene, s))];
    }

    sealed record Scene(Parsed Parsed, Voices Voices, TimeTable Times, PartyReader Parties, Claims Claims);

    static List<Event> InSentence(Scene scene, int sentence)
    {
        var tree = scene.Parsed.Document.Sentences[sentence];
        var found = new List<Event>();
        var taken = new HashSet<int>();
        foreach (var coding in Codings(tree).OrderBy(c => c.Rule.Frame < Frame.Promise).ThenByDescending(c => c.Words.Count))
        {
            if (taken.Contains(coding.Word))
                continue;
            var parties = Rejected(scene, sentence, coding, scene.Parties.Read(sentence, coding));
            if (!IsTold(tree, coding, parties))
                continue;
            taken.UnionWith(coding.Words);
            if (coding.Inner is { } inner)
                taken.UnionWith(inner.Words);
            found.Add(Tell(scene, sentence, coding, parties));
        }
        return [.. found.DistinctBy(e => (e.Type, string.Join(' ', e.Sources), string.Join(' ', e.Targets))).OrderBy(e => e.Trigger.Start)];
    }

    /// <summary>"disputes this idea": what is rejected is the claim of the one who made it before.</summary>
    static Parties Rejected(Scene scene, int sentence, Coding coding, Parties parties) =>
        coding.Type == "REJECT" && parties is { Targets.Count: 0, Sources.Count: > 0 }
            ? parties with { Targets = scene.Claims.Of(sentence, coding, parties.Sources) }
            : parties;

    static IEnumerable<Coding> Codings(Sentence tree)
    {
        for (var word = 0; word < tree.Words.Count; word++)
            if (EventCoder.Code(tree, word) is { } coding)
                yield return coding;
    }

    static bool IsTold(Sentence tree, Coding coding, Parties parties)
    {
        if (coding.Rule.Remark || coding.Rule.NeedsVerb && !ModalityCues.Knows("occur", tree.Words[Math.Max(0, tree.Words[coding.Word].Head)].Lemma))
            return false;
        var modality = ModalityReader.Of(tree, coding.Word).OfEvent;
        if (modality == Modality.Denied && !Deeds.Contains(coding.Type))
            return false;
        if (HasNoObject(tree, coding.Word))
            return false;
        if (parties.HasBoth)
            return true;
        return modality is Modality.Happened or Modality.UnderWay or Modality.Planned && !coding.Rule.Weak && (parties.Sources.Any(a => IsKnown(a, coding.Type)) || (parties.Targets.Count > 0 && (parties.ByOthers || Suffered.Contains(coding.Type)))) && OneSided.Contains(coding.Type)
            && ArgumentReader.IsVerbal(tree, coding.Word);
    }

    /// <summary>"offered no support": nothing was done.</summary>
    static bool HasNoObject(Sentence tree, int verb) =>
        tree.Child(verb, "obj") is >= 0 and var thing && tree.Child(thing, "det") is >= 0 and var no && tree.Words[no].Lemma == "no";

    /// <summary>"experts" are nobody in particular, "Norlandic officials" are someone's.</summary>
    static bool IsKnown(string actor, string type) =>
        !actor.StartsWith("unnamed:", StringComparison.Ordinal) || type != "REQUEST" && actor.IndexOf(':', "unnamed:".Length) >= 0;

    static Event Tell(Scene scene, int sentence, Coding coding, Parties parties)
    {
        var tree = scene.Parsed.Document.Sentences[sentence];
        var trigger = TriggerOf(scene.Parsed, sentence, coding);
        return new(scene.Parsed.Quote(sentence), coding.Type, trigger)
        {
            Mode = coding.Rule.Mode,
            Contexts = Contexts.Of(tree, coding.Word),
            Sources = parties.Sources,
            Targets = parties.Targets,
            Place = Places.Of(scene.Parsed, sentence, coding),
            When = scene.Times.Of(sentence, coding.Word, TimeLink.At)?.When,
            Background = scene.Times.IsPast(sentence, coding.Word),
            Modality = ModalityReader.Of(tree, coding.Word).OfEvent,
            Holder = scene.Voices.HolderOf(trigger.Start, trigger.End),
        };
    }

    /// <summary>The words that tell it, if they stand close together; else the first.</summary>
    static Passage TriggerOf(Parsed parsed, int sentence, Coding coding)
    {
        var (first, last) = (coding.Words.Min(), coding.Words.Max());
        return last - first <= 4 ? parsed.Quote(sentence, first, last) : parsed.Quote(sentence, coding.Word, coding.Word);
    }
}
