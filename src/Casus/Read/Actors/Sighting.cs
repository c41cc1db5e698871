namespace Casus.Read.Actors;

/// <summary>Words First..Last of a sentence, or the part of them from Start to End, that mention an actor.</summary>
sealed record Sighting(int Sentence, int First, int Last, int Start, int End, string Actor, MentionForm Form)
{
    /// <summary>Several actors for "the two countries"; otherwise just the one.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [Actor];
}
