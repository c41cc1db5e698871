using Casus.Language;

namespace Casus.Read.Dates;

/// <summary>The times an article tells, by sentence, and which of them belongs to which word.</summary>
public sealed class TimeTable(IReadOnlyList<IReadOnlyList<TimeMention>> mentions, IReadOnlyList<Sentence> sentences)
{
    /// <summary>All times in reading order.</summary>
    public IEnumerable<TimeMention> All => mentions.SelectMany(m => m);

    /// <summary>The time told of a verb or a noun of action: below it, or at the verb it hangs on; the nearest if several.</summary>
    public TimeMention? Of(int sentence, int word, TimeLink link) =>
        mentions[sentence]
            .Where(mention => mention.Link == link && BelongsTo(sentences[sentence], mention, word))
            .MinBy(mention => Math.Abs(mention.First - word));

    /// <summary>Whether a word is told as background: in a past era, long before the article, or by a word of the past beside it.</summary>
    public bool IsPast(int sentence, int word) =>
        mentions[sentence].Any(mention => mention.Past && BelongsTo(sentences[sentence], mention, word))
        || HasPastWord(sentences[sentence], word);

    static bool BelongsTo(Sentence sentence, TimeMention mention, int word)
    {
        var anchor = mention.First;
        for (var i = mention.First; i <= mention.Last; i++)
            if (sentence.Words[i].Head < mention.First || sentence.Words[i].Head > mention.Last)
                anchor = sentence.Words[i].Head;
        if (anchor < 0)
            return true;
        if (Clause.Holds(sentence, word, anchor))
            return true;
        var verb = Clause.VerbOf(sentence, word);
        return verb >= 0 && (verb == anchor || (sentence.Words[verb].Is("xcomp") && sentence.Words[verb].Head == anchor));
    }

    static bool HasPastWord(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (Eras.IsPast(sentence.Words[child]) && (sentence.Words[child].Is("amod") || sentence.Words[child].Is("advmod")))
                return true;
        return false;
    }
}
