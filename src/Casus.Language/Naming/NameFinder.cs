using Casus.Language.Models;
using Casus.Language.Parsing;
using Casus.Language.Tokens;

namespace Casus.Language.Naming;

/// <summary>Gathers the names of a document sentence by sentence and settles their kinds over the whole of it.</summary>
sealed class NameFinder(string text, Gazetteer gazetteer)
{
    readonly List<NameCandidate> _candidates = [];
    readonly NamePath _path = new();

    public void Add(int sentence, ReadOnlySpan<Token> tokens, Analysis analysis)
    {
        gazetteer.Weigh(text, tokens, analysis.NameScores);
        var labels = new int[tokens.Length];
        _path.Choose(analysis.NameScores, labels);
        for (var first = 0; first < tokens.Length; first++)
        {
            if (labels[first] == NameLabels.Outside)
                continue;
            var (kind, last) = (NameLabels.Kind(labels[first]), first);
            while (last + 1 < tokens.Length && labels[last + 1] == NameLabels.Inside(kind))
                last++;
            var candidate = NameCandidate.From(tokens, (sentence, first, last), analysis.NameScores);
            candidate.Kind = kind;
            _candidates.Add(candidate);
            first = last;
        }
    }

    public List<Name> Settle()
    {
        Consistency.Settle(text, _candidates);
        return _candidates.ConvertAll(candidate => candidate.ToName());
    }
}
