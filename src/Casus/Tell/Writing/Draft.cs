using Casus.Clean;
using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>What every part of a brief is written from, and what has been said so far.</summary>
sealed class Draft
{
    const int OpeningLetters = 20;
    readonly Proofs _proofs;

    public Draft(Situation situation, Manner? manner = null)
    {
        Manner = manner ?? new Manner();
        Situation = situation;
        Names = new Names(situation);
        Tally = new Tally(situation);
        Standing = new Standing(situation.Actors);
        _proofs = new Proofs(Names);
        Legibility = new Legibility(situation.Records.Select(r => r.Reading));
    }

    public Situation Situation { get; }

    public Manner Manner { get; }

    /// <summary>The ids of the event and the tie that the bottom line has told, so that no other part tells them again.</summary>
    public HashSet<string> Told { get; } = new(StringComparer.Ordinal);

    public Names Names { get; }

    public Tally Tally { get; }

    public Standing Standing { get; }

    public Legibility Legibility { get; }

    public Ledger Ledger { get; } = new();

    public IReadOnlyList<Article> Articles => [.. Situation.Records.Select(r => r.Article)];

    /// <summary>The passages that prove a sentence naming these actors; null where they cannot.</summary>
    public IReadOnlyList<Passage>? Prove(IEnumerable<Passage> passages, params IEnumerable<string> actors) =>
        _proofs.Of(passages, actors, null);

    /// <summary>The passages that prove who spoke: the speaker is named outside of the words spoken.</summary>
    public IReadOnlyList<Passage>? ProveSpeech(IEnumerable<Passage> passages, string speaker, Passage? words) =>
        _proofs.Of(passages, [speaker], words);

    /// <summary>What can be quoted in good words comes before garbled articles, and a sentence that opens with one of the actors before one that comes to it late.</summary>
    public IEnumerable<Passage> Quotable(IEnumerable<Passage> passages, IReadOnlyList<string> actors) =>
        passages.OrderBy(p => Legibility.IsOdd(p)).ThenBy(p => !OpensWith(p, actors));

    bool OpensWith(Passage passage, IReadOnlyList<string> actors)
    {
        var start = passage.Start + Dateline.Length(passage.Text);
        return actors.Where(Names.Knows).SelectMany(Names.Namings).Any(n => n.Article == passage.Article && n.Start >= start && n.Start <= start + OpeningLetters);
    }

    /// <summary>The sentence in which a passage stands.</summary>
    public Passage SentenceAround(Passage passage)
    {
        var article = Situation.Records.First(r => r.Article.Id == passage.Article).Article;
        var start = passage.Start;
        while (start > 0 && article.Text[start - 1] != '\n' && !(article.Text[start - 1] == ' ' && start > 1 && article.Text[start - 2] is '.' or '!' or '?' or '”'))
            start--;
        var end = passage.End;
        while (end < article.Text.Length && article.Text[end] is not ('.' or '!' or '?' or '\n'))
            end++;
        return article.Quote(start, end);
    }

    /// <summary>The opening of each article: what a sentence about the articles themselves cites.</summary>
    public static IReadOnlyList<Passage> Openings(IEnumerable<Article> articles) => [.. articles.Select(Opening)];

    static Passage Opening(Article article)
    {
        var end = article.Text.IndexOf('\n', StringComparison.Ordinal);
        return article.Quote(0, Math.Min(end < 0 ? article.Text.Length : end, 240));
    }
}
