using Casus.Situate;

namespace Casus.Store;

/// <summary>
/// Where a situation is kept. Nothing stored is ever overwritten: an article that comes again with the same text is no
/// news, with another text it is a new version beside the old one.
/// </summary>
public interface ISituationStore : IDisposable
{
    /// <summary>Adds records, all or none; those whose article is already there with the same text are left out.</summary>
    /// <returns>How many were new.</returns>
    int Add(IReadOnlyList<Record> records);

    /// <summary>
    /// The newest version of every article, in order of article id; with <paramref name="asOf"/>, what was known then, as if
    /// nothing had been learned later.
    /// </summary>
    IReadOnlyList<Record> Records(DateTimeOffset? asOf = null);

    /// <summary>
    /// Every version of one article, or of all articles that have several, in order of article id and then as they were seen;
    /// <see cref="Record.Learned"/> says since when each could be known.
    /// </summary>
    IReadOnlyList<Record> Versions(string? article = null);

    /// <summary>Writes down what a run took in and what it refused.</summary>
    void Add(Run run);

    /// <summary>Every run so far, the first one first.</summary>
    IReadOnlyList<Run> Runs();
}
