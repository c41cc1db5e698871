using Casus.Language;
using Casus.Read.Slots;

namespace Casus.Read.Events;

/// <summary>Where an event is said to take place.</summary>
static class Places
{
    static readonly string[] Prepositions = ["in", "at", "near", "outside", "off"];

    /// <summary>The name behind "in", "at" or "near" in the arguments of the words that tell it; null where none is a place.</summary>
    public static string? Of(Parsed parsed, int sentence, Coding coding)
    {
        var tree = parsed.Document.Sentences[sentence];
        return coding.Words
            .SelectMany(word => ArgumentReader.Of(tree, word))
            .Where(a => a.Slot == Slot.Oblique && Prepositions.Contains(a.Preposition))
            .Select(a => NameAt(parsed, sentence, a.Word))
            .FirstOrDefault(name => name is not null);
    }

    static string? NameAt(Parsed parsed, int sentence, int word)
    {
        foreach (var name in parsed.Document.Names)
            if (name.Sentence == sentence && name.Kind == NameKind.Place && name.First <= word && word <= name.Last)
                return parsed.Article.Text[name.Start..name.End];
        return null;
    }
}
