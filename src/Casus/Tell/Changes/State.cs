using Casus.Situate;
using Casus.Study;
using Casus.Tell.Entries;

namespace Casus.Tell.Changes;

/// <summary>The model at one moment: what it holds and the articles it is made from.</summary>
public sealed record State(IReadOnlyList<Entry> Entries, IReadOnlyList<Record> Records)
{
    public static State Of(Situation situation, IReadOnlyList<Finding> findings) =>
        new(Contents.Of(situation, findings), situation.Records);

    /// <summary>The ids of the articles that another state has not, or has with another text.</summary>
    public IReadOnlyList<string> ArticlesNotIn(State other)
    {
        var texts = other.Records.ToDictionary(r => r.Article.Id, r => r.Article.Text, StringComparer.Ordinal);
        return [.. Records.Select(r => r.Article).Where(a => texts.GetValueOrDefault(a.Id) != a.Text).Select(a => a.Id)];
    }
}
