using Casus.Clean;
using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>What every part of a brief is written from, and what has been said so far.</summary>
sealed class Draft
{
    const int FewOddities = 2;
    readonly Proofs _proofs;
    readonly HashSet<string> _odd;

    public Draft(Situation situation)
    {
        Situation = situation;
        Names = new Names(situation);
        Tally = new Tally(situation);
        _proofs = new Proofs(Names);
        _odd = situation.Records.Where(r => r.Reading.Garble.Count > FewOddities).Select(r => r.Article.Id).ToHashSet(StringComparer.Ordinal);
    }

    public Situation Situation { get; }

    public Names Names { get; }

    public Tally Tally { get; }

    public Ledger Ledger { get; } = new();

    public IReadOnlyList<Article> Articles => [.. Situation.Records.Select(r => r.Article)];

    /// <summary>The passages that prove a sentence naming these actors; null where they cannot.</summary>
    public IReadOnlyList<Passage>? Prove(IEnumerable<Passage> passages, params IEnumerable<string> actors) =>
        _proofs.Of(passages, actors, null);

    /// <summary>The passages that prove who spoke: the speaker is named outside of the words spoken.</summary>
    public IReadOnlyList<Passage>? ProveSpeech(IEnumerable<Passage> passages, string speaker, Passage? words) =>
        _proofs.Of(passages, [speaker], words);

    /// <summary>The passages with those of garbled articles last: what can be quoted in good words is.</summary>
    public IEnumerable<Passage> Legible(IEnumerable<Passage> passages) => passages.OrderBy(p => _odd.Contains(p.Article));

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
