using Casus.Tell.Entries;

namespace Casus.Tell.Changes;

/// <summary>
/// One thing that differs between two states of the model. <see cref="Because"/> names the articles that caused it: of those
/// on which the thing rests, the ones that only one state has. It is empty where others regrouped the origins.
/// </summary>
public sealed record Change(ChangeKind Kind, Entry? Before, Entry? After, IReadOnlyList<string> Because)
{
    /// <summary>The thing as it is now, or as it was where it is gone.</summary>
    public Entry Thing => After ?? Before!;
}
