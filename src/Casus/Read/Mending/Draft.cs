using Casus.Language;

namespace Casus.Read.Mending;

/// <summary>A tree under repair: words are hung elsewhere one at a time; a change that would leave no tree is not kept.</summary>
sealed class Draft(Sentence sentence)
{
    readonly Word[] _words = [.. sentence.Words];

    /// <summary>The tree as it stands.</summary>
    public Sentence Sentence { get; private set; } = sentence;

    public IReadOnlyList<Word> Words => Sentence.Words;

    public Draft Hang(int word, int head, string relation)
    {
        _words[word] = _words[word] with { Head = head, Relation = relation };
        return this;
    }

    public Draft Retag(int word, Tag tag, string penn) => Retag(word, tag, penn, Lemma(_words[word], penn));

    public Draft Retag(int word, Tag tag, string penn, string lemma)
    {
        _words[word] = _words[word] with { Tag = tag, Penn = penn, Features = "", Lemma = lemma };
        return this;
    }

    // "complicated" is "complicate" once it is a verb: a past form of a table verb gives up its ending.
    static string Lemma(Word word, string penn)
    {
        var lemma = word.Lemma.ToLowerInvariant();
        if (penn is not ("VBD" or "VBN") || !lemma.EndsWith("ed", StringComparison.Ordinal))
            return lemma;
        return Causes.CauseCues.IsVerb(lemma[..^1]) ? lemma[..^1] : lemma[..^2];
    }

    /// <summary>Gives a word the place in the tree that another one has.</summary>
    public Draft Replace(int old, int word) => Hang(word, _words[old].Head, _words[old].Relation);

    /// <summary>Makes the changes count, if they leave a tree with one root; takes them back if not.</summary>
    public void Keep()
    {
        if (IsTree())
            Sentence = new Sentence(Sentence.Start, Sentence.End, [.. _words]);
        else
            for (var i = 0; i < _words.Length; i++)
                _words[i] = Sentence.Words[i];
    }

    // Walks up from each word only as far as no earlier walk has come, so that n words take n steps.
    bool IsTree()
    {
        var seen = new int[_words.Length];
        var roots = 0;
        for (var i = 0; i < _words.Length; i++)
        {
            var at = i;
            for (; at >= 0 && seen[at] == 0; at = _words[at].Head)
                seen[at] = i + 1;
            if (at >= 0 && seen[at] == i + 1)
                return false;
            roots += _words[i].Head < 0 ? 1 : 0;
        }
        return roots == 1;
    }
}
