using Casus.Clean;
using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>What every part of a brief is written from, and what has been said so far.</summary>
sealed class Draft
{
    readonly Proofs _proofs;

    public Draft(Situation situation)
    {
        Situation = situation;
        Names = new Names(situation);
        Tally = new Tally(situation);
        _proofs = new Proofs(Names);
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
    public IReadOnlyList<Passage>? ProveSpeech(IEnumerable<Passage> passages, string speaker, Passage words) =>
        _proofs.Of(passages, [speaker], words);

    /// <summary>The opening of each article: what a sentence about the articles themselves cites.</summary>
    public static IReadOnlyList<Passage> Openings(IEnumerable<Article> articles) => [.. articles.Select(Opening)];

    static Passage Opening(Article article)
    {
        var end = article.Text.IndexOf('\n', StringComparison.Ordinal);
        return article.Quote(0, Math.Min(end < 0 ? article.Text.Length : end, 240));
    }
}
