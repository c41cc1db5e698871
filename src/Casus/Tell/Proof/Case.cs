using Casus.Clean;

namespace Casus.Tell.Proof;

/// <summary>One sentence before the gate, with what it may rest on.</summary>
sealed record Case(Sentence Sentence, Evidence Evidence)
{
    public Frame Frame { get; } = Frame.Of(Sentence.Text);

    public string Own => Frame.Own;

    public IReadOnlyList<Passage> Passages => Sentence.Citations;

    /// <summary>The articles cited, each once.</summary>
    public IReadOnlyList<Article> Articles { get; } =
        [.. Sentence.Citations.Select(c => c.Article).Distinct(StringComparer.Ordinal).Select(Evidence.Article).OfType<Article>()];

    /// <summary>The actors that the brief's own words name, longest names first, each where it stands.</summary>
    public IReadOnlyList<(Named Actor, int At)> Names { get; } = Naming.Find(Frame.Of(Sentence.Text).Own, Evidence.Actors);
}
