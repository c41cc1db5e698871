using Casus.Language.Models;
using Casus.Language.Tokens;

namespace Casus.Language.Naming;

/// <summary>A name that was found, with what speaks for each kind; the document may yet change its kind.</summary>
sealed record NameCandidate(int Start, int End, int Sentence, int First, int Last)
{
    public static readonly int Kinds = Enum.GetValues<NameKind>().Length;

    /// <summary>By <see cref="NameKind"/>: the mean score of the labels that would mark these words as a name of the kind.</summary>
    public float[] Scores { get; } = new float[Kinds];

    public NameKind Kind { get; set; }

    public static NameCandidate From(ReadOnlySpan<Token> tokens, (int Sentence, int First, int Last) place, ReadOnlySpan<float> labelScores)
    {
        var (sentence, first, last) = place;
        var candidate = new NameCandidate(tokens[first].Start, tokens[last].End, sentence, first, last);
        for (var kind = 0; kind < Kinds; kind++)
        {
            for (var word = first; word <= last; word++)
                candidate.Scores[kind] += labelScores[word * NameLabels.Count + (word == first ? NameLabels.First((NameKind)kind) : NameLabels.Inside((NameKind)kind))];
            candidate.Scores[kind] /= last - first + 1;
        }
        return candidate;
    }

    public Name ToName() => new(Start, End, Kind, Sentence, First, Last);
}
