using System.Collections.Frozen;
using Casus.Read;
using Casus.Relate.Texts;

namespace Casus.Relate.Contradictions;

/// <summary>An article made ready to be held against others: its words in lower case, and the terms that tell what each sentence is about.</summary>
sealed class Telling
{
    // A word in more than about every sixth article of the press says little of what a sentence is about.
    const double LeastTelling = 1.8;

    static readonly FrozenSet<string> Reporting = Table.Rows("relate/denials.tsv").Where(r => r[0] == "says").Select(r => r[1]).ToFrozenSet();

    readonly Vocabulary _vocabulary;
    const double LeastSpoken = 0.8;

    readonly string[] _words;
    readonly HashSet<int>[] _terms;
    readonly HashSet<int>[] _windows;

    public Telling(int article, Body body, Reading reading, Vocabulary vocabulary)
    {
        (Article, Body, Reading, _vocabulary) = (article, body, reading, vocabulary);
        _words = [.. body.Tokens.Select(t => body.Article.Text[t.Start..t.End].ToLowerInvariant().Replace('’', '\''))];
        _terms = [.. body.Lines.Select(l => TermsOf(l))];
        _windows = [.. Enumerable.Range(0, _terms.Length).Select(WindowOf)];
        Years = [.. body.Lines.Select(l => YearsOf(l))];
    }

    public int Article { get; }

    public Body Body { get; }

    public Reading Reading { get; }

    /// <summary>The years that each sentence names.</summary>
    public IReadOnlyList<HashSet<string>> Years { get; }

    public string Word(int token) => token >= 0 && token < _words.Length ? _words[token] : "";

    public bool IsTelling(int token) => !Body.Tokens[token].IsNumber && _vocabulary.Idf(Body.Tokens[token].Term) >= LeastTelling;

    /// <summary>The telling terms of a sentence.</summary>
    public HashSet<int> Terms(int line) => _terms[line];

    /// <summary>The telling terms of a sentence, of the one before and of the one after.</summary>
    public HashSet<int> Window(int line) => _windows[line];

    public Passage Sentence(int line) => Body.Quote(Body.Lines[line]);

    public string Words(int first, int last) => Body.Article.Text[Body.Tokens[first].Start..Body.Tokens[last].End];

    /// <summary>What stands between a token and the next.</summary>
    public ReadOnlySpan<char> Gap(int token) => token + 1 < Body.Tokens.Length
        ? Body.Article.Text.AsSpan(Body.Tokens[token].End, Body.Tokens[token + 1].Start - Body.Tokens[token].End)
        : "";

    /// <summary>Whether only a space or a hyphen stands between a token and the next.</summary>
    public bool Touches(int token) => Gap(token) is " " or "-" or "\n";

    /// <summary>Whether a word carries what a quotation says; common words do, in few words.</summary>
    public bool IsSpoken(int token) => !SmallWords.Has(_words[token]) && _vocabulary.Idf(Body.Tokens[token].Term) >= LeastSpoken;

    public double RarityOf(int term) => _vocabulary.Idf(term);

    /// <summary>How rare the word is in the press.</summary>
    public double Rarity(int token) => _vocabulary.Idf(Body.Tokens[token].Term);

    /// <summary>Whether a sentence reports what somebody says or reckons.</summary>
    public bool Reports(int line) => Enumerable.Range(Body.Lines[line].First, Body.Lines[line].Count).Any(i => Reporting.Contains(_words[i]));

    /// <summary>Who says what stands at a token; null where the article says it itself.</summary>
    public string? Speaker(int token)
    {
        var at = Body.Tokens[token].Start;
        var spoken = Reading.Utterances.Where(u => u.Passage.Start <= at && at < u.Passage.End).MinBy(u => u.Passage.Text.Length);
        return spoken is null ? null : spoken.Actor ?? spoken.Speaker?.Text ?? "";
    }

    HashSet<int> TermsOf(Line line)
    {
        var terms = new HashSet<int>();
        for (var i = line.First; i < line.Last; i++)
            if (IsTelling(i))
                terms.Add(Body.Tokens[i].Term);
        return terms;
    }

    HashSet<int> WindowOf(int line)
    {
        var window = new HashSet<int>(_terms[line]);
        if (line > 0)
            window.UnionWith(_terms[line - 1]);
        if (line + 1 < _terms.Length)
            window.UnionWith(_terms[line + 1]);
        return window;
    }

    HashSet<string> YearsOf(Line line) =>
        [.. Enumerable.Range(line.First, line.Count).Select(i => _words[i]).Where(w => w.Length == 4 && w[0] is '1' or '2' && w.All(char.IsAsciiDigit))];
}
