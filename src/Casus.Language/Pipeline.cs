namespace Casus.Language;

/// <summary>Takes text and gives sentences, words, tags, trees and names. Safe for use from many threads once loaded.</summary>
public sealed class Pipeline
{
    /// <summary>Loads the model that ships with the library.</summary>
    public static Pipeline Load() => new();

#pragma warning disable CA1822 // the model is on its way
    /// <summary>Reads a text. Never throws for any text; takes time linear in its length.</summary>
    public Document Read(string text, CancellationToken cancel = default) => new(text, [], []);
#pragma warning restore CA1822
}
