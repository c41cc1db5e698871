namespace Casus.Read;

/// <summary>Whose word each part of an article is: the article's own, or the speaker's whose utterance contains it.</summary>
public sealed class Voices(IReadOnlyList<Utterance> utterances)
{
    /// <summary>
    /// The holder of what is said between two offsets: the speaker of the innermost utterance whose content covers them,
    /// or the press. An utterance within an utterance is held by the inner speaker, via the outer.
    /// </summary>
    public Holder HolderOf(int start, int end)
    {
        var around = utterances
            .Where(u => u.Actor is not null && u.Content.Start <= start && end <= u.Content.End)
            .OrderByDescending(u => u.Content.End - u.Content.Start)
            .Select(u => u.Actor!)
            .ToList();
        return around.Count == 0 ? Holder.Press : new Holder(around[^1], around[..^1]);
    }
}
