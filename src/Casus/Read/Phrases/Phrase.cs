using System.Collections.Frozen;
using System.Globalization;
using Casus.Language;

namespace Casus.Read.Phrases;

/// <summary>
/// A phrase of several words as tables write it: <c>decline|refuse to ^comment</c>. Places are separated by spaces;
/// <c>a|b</c> are alternatives, <c>(a|b)</c> may be left out, <c>~3</c> lets up to three words stand between, <c>word/noun</c>
/// asks for a tag, <c>@name</c> stands for a class of <c>data/read/phrases/classes.tsv</c> and <c>^</c> marks the head (else the first place).
/// </summary>
sealed class Phrase
{
    readonly List<PhraseItem> _items = [];
    readonly int _head;

    Phrase(string pattern)
    {
        var gap = 0;
        foreach (var place in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (place[0] == '~')
            {
                gap = int.Parse(place.AsSpan(1), CultureInfo.InvariantCulture);
                continue;
            }
            if (place[0] == '^')
                _head = _items.Count;
            _items.Add(Item(place.TrimStart('^'), gap));
            gap = 0;
        }
    }

    public static Phrase Parse(string pattern) => new(pattern);

    /// <summary>The words one of which begins the phrase.</summary>
    public IEnumerable<string> Openings
    {
        get
        {
            foreach (var item in _items)
            {
                foreach (var word in item.Words)
                    yield return word;
                if (!item.Optional)
                    yield break;
            }
        }
    }

    /// <summary>The match that begins at a word, or null.</summary>
    public PhraseMatch? At(Sentence sentence, int start)
    {
        var head = start;
        var last = Match(sentence, start, 0, ref head);
        return last < 0 ? null : new(start, last, head);
    }

    // The last word of the match of the items from one on, or -1. Items and gaps are few, so the search is short.
    int Match(Sentence sentence, int at, int item, ref int head)
    {
        if (item == _items.Count)
            return at - 1;
        var place = _items[item];
        for (var i = at; i <= at + place.Gap && i < sentence.Words.Count; i++)
        {
            if (!place.Fits(sentence.Words[i]))
                continue;
            var last = Match(sentence, i + 1, item + 1, ref head);
            if (last < 0)
                continue;
            if (item == _head)
                head = i;
            return last;
        }
        return place.Optional ? Match(sentence, at, item + 1, ref head) : -1;
    }

    static PhraseItem Item(string place, int gap)
    {
        var optional = place[0] == '(';
        var text = place.Trim('(', ')');
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var tag = slash < 0 ? (Tag?)null : Enum.Parse<Tag>(text[(slash + 1)..], ignoreCase: true);
        var words = (slash < 0 ? text : text[..slash]).Split('|').SelectMany(PhraseClasses.Members);
        return new(words.ToFrozenSet(StringComparer.Ordinal), tag, optional, gap);
    }
}
