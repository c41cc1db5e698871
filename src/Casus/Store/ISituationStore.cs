using Casus.Situate;
using Casus.Situate.Decisions;

namespace Casus.Store;

/// <summary>
/// Where a situation is kept. Nothing stored is ever overwritten: an article that comes again with the same text is no
/// news, with another text it is a new version beside the old one; a decision that is undone stays, and so does its undoing.
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

    /// <summary>Every version of every article, in order of article id and version.</summary>
    IReadOnlyList<Record> All();

    /// <summary>
    /// Finds the articles in whose newest version (as of a time, if one is given) all the words stand, in the title or the text, the last learned first.
    /// The words are those of <see cref="Words"/>; without any, every article is found.
    /// </summary>
    Found Search(IReadOnlyList<string> words, DateTimeOffset? asOf = null);

    /// <summary>Writes down what a run took in and what it refused.</summary>
    void Add(Run run);

    /// <summary>Every run so far, the first one first.</summary>
    IReadOnlyList<Run> Runs();

    /// <summary>Writes down a decision; one that is already there is left out.</summary>
    /// <returns>Whether it was new.</returns>
    bool Add(Decision decision);

    /// <summary>Every decision, in the order of their times, undone ones included; with <paramref name="asOf"/>, those made until then.</summary>
    IReadOnlyList<Decision> Decisions(DateTimeOffset? asOf = null);
}
