using Casus.Language;
using Casus.Read.Modalities;
using Casus.Read.Slots;

namespace Casus.Read.Events;

/// <summary>What a classifier sees of the event between two marked actors: the codings of the lexicon, the words, the mode.</summary>
public static class EventFeatures
{
    /// <summary>A sentence has many words and few codings: each word counts less.</summary>
    const float WordWeight = 0.35f;

    /// <summary>Features by name. Words that name the marked actors are left out.</summary>
    public static Dictionary<string, float> Of(Document document, MarkedPair pair)
    {
        var features = new Dictionary<string, float> { ["bias"] = 1 };
        var best = new List<(double Score, Sentence Sentence, Coding Coding)>();
        foreach (var sentence in document.Sentences)
        {
            AddWords(sentence, pair, features);
            best.AddRange(Codings(sentence).Select(coding => (Score(sentence, coding, pair), sentence, coding)));
        }
        AddCodings([.. best.OrderByDescending(b => b.Score)], features);
        return features;
    }

    /// <summary>The codings of a sentence but for those that another promises, refuses … or names.</summary>
    static IEnumerable<Coding> Codings(Sentence sentence)
    {
        var all = Enumerable.Range(0, sentence.Words.Count).Select(word => EventCoder.Code(sentence, word)).OfType<Coding>().ToList();
        var inner = all.SelectMany(c => c.Words.Skip(1).Concat(c.Inner?.Words ?? [])).ToHashSet();
        return all.Where(c => !inner.Contains(c.Word));
    }

    static void AddCodings((double Score, Sentence Sentence, Coding Coding)[] best, Dictionary<string, float> features)
    {
        for (var i = 0; i < best.Length; i++)
        {
            var (_, sentence, coding) = best[i];
            var kind = EventKind.Of(sentence, coding);
            features.TryAdd(i switch { 0 => "first:", 1 => "second:", _ => "other:" } + kind, 1);
            if (i == 0)
                AddFirst(sentence, coding, features);
        }
        if (best.Length == 0)
            features["none"] = 1;
    }

    static void AddFirst(Sentence sentence, Coding coding, Dictionary<string, float> features)
    {
        var stated = ModalityReader.Of(sentence, coding.Word);
        features["mode:" + stated.Modality] = 1;
        features["type:" + coding.Rule.Type + ":" + coding.Rule.Mode] = 1;
        features["trigger:" + sentence.Words[coding.Word].Lemma.ToLowerInvariant()] = 1;
        if (stated.Negated)
            features["negated"] = 1;
    }

    /// <summary>A coding is the more likely the one meant, the more of the marked actors stand in its slots and the higher it stands.</summary>
    static double Score(Sentence sentence, Coding coding, MarkedPair pair)
    {
        var arguments = ArgumentReader.Of(sentence, coding.Word);
        var source = arguments.Any(a => a.Slot is Slot.Agent or Slot.Possessor or Slot.Modifier && Marks(sentence, a.Word, pair.Sources));
        var target = arguments.Any(a => a.Slot is not Slot.Agent && Marks(sentence, a.Word, pair.Targets));
        var verbal = ArgumentReader.IsVerbal(sentence, coding.Word);
        return (source ? 3 : 0) + (target ? 2 : 0) + (verbal ? 1 : 0) - 0.35 * Height(sentence, coding.Word)
            + (coding.Rule.Frame >= Frame.Promise ? 1 : 0) - (sentence.Words[coding.Word].Relation is "advcl" or "acl" or "acl:relcl" ? 1.5 : 0) + 0.5 * (coding.Words.Count - 1) - (coding.Rule.Weak ? 1 : 0);
    }

    static bool Marks(Sentence sentence, int word, IReadOnlyList<(int Start, int End)> spans)
    {
        var (first, last) = sentence.Reach(word);
        return MarkedPair.Overlaps(spans, sentence.Words[first].Start, sentence.Words[last].End);
    }

    static int Height(Sentence sentence, int word)
    {
        var height = 0;
        for (; height < 10 && sentence.Words[word].Head >= 0; height++)
            word = sentence.Words[word].Head;
        return height;
    }

    static void AddWords(Sentence sentence, MarkedPair pair, Dictionary<string, float> features)
    {
        var before = "";
        foreach (var word in sentence.Words)
        {
            var lemma = pair.Covers(word.Start, word.End) || word.Tag == Tag.Propn ? "" : word.Lemma.ToLowerInvariant();
            if (lemma.Length > 0 && word.Tag is Tag.Verb or Tag.Noun or Tag.Adj or Tag.Adv)
                AddWord(lemma, before, features);
            before = lemma;
        }
    }

    static void AddWord(string lemma, string before, Dictionary<string, float> features)
    {
        features["word:" + lemma] = WordWeight;
        if (before.Length > 0)
            features["pair:" + before + " " + lemma] = WordWeight;
    }
}
