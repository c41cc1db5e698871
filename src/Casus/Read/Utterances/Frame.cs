namespace Casus.Read.Utterances;

/// <summary>
/// A cue in a sentence with what hangs on it: the head of the speaker's phrase (−1 if none), the words of the reporting verb,
/// and the words of the reported clause if there is one.
/// </summary>
sealed record Frame(int Sentence, Cue Cue, int Word, int First, int Last, int Speaker)
{
    /// <summary>The reported clause, without "that" and closing punctuation, as offsets; null where only a quotation can be the content.</summary>
    public (int Start, int End)? Content { get; init; }

    /// <summary>The head of the phrase for whom it is said.</summary>
    public int Addressee { get; init; } = -1;

    public bool Negated { get; init; }
}
