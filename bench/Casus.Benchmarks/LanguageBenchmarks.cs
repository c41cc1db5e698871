using BenchmarkDotNet.Attributes;
using Casus.Language;

namespace Casus.Benchmarks;

/// <summary>Reading a text of our own writing from characters to trees and names, on one thread, and loading the model.</summary>
[MemoryDiagnoser]
public class LanguageBenchmarks
{
    const string Paragraph =
        "The foreign ministers of the two neighbours met in Valparaiso on Tuesday to end a dispute over fishing rights. "
        + "\"We have agreed on a line that both navies can respect,\" Minister Elena Duarte said after the talks, which had lasted nine hours. "
        + "A spokesman for the coast guard, who asked not to be named, warned that the agreement would be hard to enforce. ";

    const int Paragraphs = 200;
    readonly string _text = string.Join("\n\n", Enumerable.Repeat(Paragraph, Paragraphs));
    Pipeline _pipeline = null!;

    [GlobalSetup]
    public void Load() => _pipeline = Pipeline.Load();

    /// <summary>About 14,000 words.</summary>
    [Benchmark]
    public int LongText() => _pipeline.Read(_text).Sentences.Count;

    [Benchmark]
    public int OneParagraph() => _pipeline.Read(Paragraph).Sentences.Count;

    [Benchmark]
    public Pipeline LoadModel() => _pipeline = Pipeline.Load();
}
