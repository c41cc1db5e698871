using System.Collections.Concurrent;
using Casus.Language.Lexemes;
using Casus.Language.Models;
using Casus.Language.Naming;
using Casus.Language.Parsing;
using Casus.Language.Tokens;

namespace Casus.Language;

/// <summary>Takes text and gives sentences, words, tags, trees and names. Safe for use from many threads once loaded.</summary>
public sealed class Pipeline
{
    readonly LanguageModel _model;
    readonly LexemeTable _lexemes = LexemeTable.Load();
    readonly Gazetteer _gazetteer = new();
    readonly FirstLayer _first;
    readonly ConcurrentBag<Reader> _readers = [];

    Pipeline(ModelFile model)
    {
        _model = new(model, ModelFile.Embedded(ModelNames.Vectors));
        _first = new(_model);
    }

    /// <summary>Loads the model that ships with the library.</summary>
    public static Pipeline Load() => new(ModelFile.Embedded(ModelNames.Network));

    /// <summary>Loads another model, written by <see cref="Training.ModelTraining"/>.</summary>
    public static Pipeline Load(string path) => new(ModelFile.Read(path));

    /// <summary>Reads a text. Never throws for any text; takes time linear in its length.</summary>
    public Document Read(string text, CancellationToken cancel = default)
    {
        var reader = Borrow();
        var document = reader.Read(text, cancel);
        _readers.Add(reader);
        return document;
    }

    /// <summary>Reads sentences whose words are known already; the document's text has a blank after each word.</summary>
    public Document ReadWords(IEnumerable<IReadOnlyList<string>> sentences, CancellationToken cancel = default)
    {
        var (text, tokens, starts) = Spelled.Out(sentences);
        var reader = Borrow();
        var document = reader.Annotate(text, tokens, starts, cancel);
        _readers.Add(reader);
        return document;
    }

    Reader Borrow() => _readers.TryTake(out var reader) ? reader : new(_model, _first, _lexemes, _gazetteer);
}
