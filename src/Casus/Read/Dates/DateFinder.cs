using Casus.Language;
using Casus.Read.Modalities;

namespace Casus.Read.Dates;

/// <summary>Finds the words that tell a time and reckons it from the article's own date; what is not told stays unknown.</summary>
public static class DateFinder
{
    /// <summary>Every time told in an article, in reading order.</summary>
    public static TimeTable Find(Parsed parsed)
    {
        var calendar = new Calendar(parsed.Article.Published);
        var sentences = parsed.Document.Sentences;
        return new([.. sentences.Select((sentence, index) => Find(sentence, index, calendar))], sentences);
    }

    static List<TimeMention> Find(Sentence sentence, int index, Calendar calendar)
    {
        var found = new List<TimeMention>();
        var grammar = new DateGrammar(sentence, calendar);
        for (var at = 0; at < sentence.Words.Count; at++)
            if (Read(sentence, at, grammar) is { } match)
            {
                var past = match.Match.Past || (match.Match.When is { } when && calendar.IsLongPast(when));
                found.Add(new(index, at, match.First + match.Match.Length - 1, match.Link, match.Match.When) { Past = past });
                at = match.First + match.Match.Length - 1;
            }
        return found;
    }

    static (int First, TimeLink Link, DateGrammar.Match Match)? Read(Sentence sentence, int at, DateGrammar grammar)
    {
        var first = at;
        var link = LinkOf(Form(sentence, at));
        var opened = link is not null;
        if (opened)
            first++;
        while (first < sentence.Words.Count && first < at + 4 && IsOpening(sentence, first))
        {
            opened |= DateWords.Is("part", Form(sentence, first));
            first++;
        }
        if (first >= sentence.Words.Count)
            return null;
        if (Eras.Length(sentence, first) is > 0 and var length && !IsPartOfName(sentence, first + length))
            return (first, link ?? TimeLink.At, new(length, null, Past: true));
        var match = grammar.Read(first, opened, IsAhead(sentence, first));
        return match.Length == 0 ? null : (first, link ?? TimeLink.At, match);
    }

    static string Form(Sentence sentence, int at) => sentence.Words[at].Form.ToLowerInvariant();

    static TimeLink? LinkOf(string word) =>
        DateWords.Is("since", word) ? TimeLink.Since
        : DateWords.Is("until", word) ? TimeLink.Until
        : DateWords.Is("at", word) ? TimeLink.At
        : null;

    static bool IsOpening(Sentence sentence, int at) =>
        Form(sentence, at) is "the" or "-" or "of" || DateWords.Is("part", Form(sentence, at));

    /// <summary>"the Korean War veteran" is no time.</summary>
    static bool IsPartOfName(Sentence sentence, int after) =>
        after < sentence.Words.Count && sentence.Words[after].Tag is Tag.Noun or Tag.Propn && sentence.Words[after - 1].Head == after;

    /// <summary>Whether the clause tells of what is to come: then "on Friday" is the next one.</summary>
    static bool IsAhead(Sentence sentence, int word)
    {
        var verb = Clause.VerbOf(sentence, word);
        return verb >= 0 && ModalityReader.Of(sentence, verb) is { Modality: Modality.Planned, Negated: false };
    }
}
