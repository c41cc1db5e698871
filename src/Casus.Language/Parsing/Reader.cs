using Casus.Language.Lexemes;
using Casus.Language.Models;
using Casus.Language.Naming;
using Casus.Language.Tokens;

namespace Casus.Language.Parsing;

/// <summary>Reads texts one after the other, in batches of sentences; a pipeline lends it to one thread at a time.</summary>
sealed class Reader(LanguageModel model, FirstLayer first, LexemeTable lexemes, Gazetteer gazetteer)
{
    /// <summary>Enough rows for the matrix products, few enough to stay in the second-level cache.</summary>
    const int RowsPerBatch = 256;

    readonly Parser _parser = new(model, first);
    readonly SentenceBuilder _builder = new(model, lexemes);
    readonly List<ReadOnlyMemory<char>> _forms = [];
    readonly List<int> _starts = [];
    readonly List<Analysis> _analyses = [];

    public Document Read(string text, CancellationToken cancel)
    {
        var tokens = Tokenizer.Tokenize(text, cancel);
        return Annotate(text, tokens, SentenceSplitter.Split(text, tokens), cancel);
    }

    /// <summary>Reads a text whose tokens are known; <paramref name="starts"/> are the first tokens of its sentences.</summary>
    public Document Annotate(string text, List<Token> tokens, List<int> starts, CancellationToken cancel)
    {
        starts.Add(tokens.Count);
        var sentences = new Sentence[starts.Count - 1];
        var names = new NameFinder(text, gazetteer);
        for (var next = 0; next < sentences.Length;)
        {
            cancel.ThrowIfCancellationRequested();
            next = Parse(text, tokens, starts, next);
            Build(text, tokens, starts.GetRange(next - _analyses.Count, _analyses.Count + 1), (sentences, next - _analyses.Count, names));
        }
        return new(text, sentences, names.Settle());
    }

    // Parses sentences until a batch is full and returns the first one after it.
    int Parse(string text, List<Token> tokens, List<int> starts, int first)
    {
        _forms.Clear();
        _starts.Clear();
        _analyses.Clear();
        var sentence = first;
        for (; sentence < starts.Count - 1 && (_forms.Count == 0 || _forms.Count + starts[sentence + 1] - starts[sentence] < RowsPerBatch); sentence++)
        {
            _starts.Add(_forms.Count);
            _analyses.Add(new(starts[sentence + 1] - starts[sentence]));
            _forms.Add(default);
            for (var i = starts[sentence]; i < starts[sentence + 1]; i++)
                _forms.Add(text.AsMemory(tokens[i].Start, tokens[i].Length));
        }
        _parser.Parse(Span(_forms), Span(_starts), Span(_analyses));
        return sentence;
    }

    void Build(string text, List<Token> tokens, List<int> starts, (Sentence[] Sentences, int First, NameFinder Names) target)
    {
        for (var i = 0; i < _analyses.Count; i++)
        {
            var words = Span(tokens)[starts[i]..starts[i + 1]];
            target.Sentences[target.First + i] = _builder.Build(text, words, _analyses[i]);
            target.Names.Add(target.First + i, words, _analyses[i]);
        }
    }

    static Span<T> Span<T>(List<T> list) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list);
}
