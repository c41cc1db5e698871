using System.Text.RegularExpressions;
using Casus.Situate;
using Casus.Tell;

namespace Casus.Tests.Tell;

/// <summary>Wrong variants of a sentence: a number, a name or a denial exchanged, in the brief's own words or in a quotation.</summary>
static partial class Mutations
{
    const int Others = 6;
    static readonly string[] Moods = ["planned", "alleged", "possible", "proposed", "feared", "threatened", "denied", "demanded", "blocked", "reportedly"];
    static readonly string[] Counts = ["one", "two", "three", "four", "five", "six", "seven"];

    public static IEnumerable<(string Kind, Sentence Wrong)> Of(Sentence sentence, Situation situation)
    {
        foreach (var text in Numbers(sentence.Text))
            yield return ("number", sentence with { Text = text });
        foreach (var text in Names(sentence.Text, situation))
            yield return ("name", sentence with { Text = text });
        foreach (var text in Denials(sentence.Text))
            yield return ("denial", sentence with { Text = text });
        foreach (var text in Modes(sentence.Text))
            yield return ("modality", sentence with { Text = text });
        foreach (var text in Speakers(sentence, situation))
            yield return ("speaker", sentence with { Text = text });
    }

    /// <summary>Each number becomes the next one.</summary>
    static IEnumerable<string> Numbers(string text)
    {
        foreach (Match number in Number().Matches(text))
        {
            var index = Array.FindIndex(Counts, c => c.Equals(number.Value, StringComparison.OrdinalIgnoreCase));
            var other = index >= 0 ? Counts[(index + 1) % Counts.Length] : (long.Parse(number.Value, null) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            yield return text[..number.Index] + Case(other, number.Value) + text[(number.Index + number.Length)..];
        }
    }

    /// <summary>Each name becomes that of the next actors in turn.</summary>
    static IEnumerable<string> Names(string text, Situation situation) =>
        from actor in situation.Actors
        from Match name in Regex.Matches(text, $@"\b{Regex.Escape(actor.Name)}\b", char.IsLower(actor.Name[0]) ? RegexOptions.IgnoreCase : RegexOptions.None)
        where !situation.Actors.Any(a => a.Name.Length > actor.Name.Length && a.Name.Contains(actor.Name) && text.Contains(a.Name, StringComparison.OrdinalIgnoreCase))
        from other in After(situation.Actors, actor)
        select text[..name.Index] + Case(other.Name, name.Value) + text[(name.Index + name.Length)..];

    static IEnumerable<ActorView> After(IReadOnlyList<ActorView> actors, ActorView actor) =>
        [.. actors.SkipWhile(a => a != actor).Skip(1).Concat(actors.TakeWhile(a => a != actor)).Take(Others)];

    /// <summary>A denial goes, or comes in after the first auxiliary or before the first colon.</summary>
    static IEnumerable<string> Denials(string text)
    {
        foreach (Match not in Not().Matches(text))
            yield return text.Remove(not.Index, not.Length).Replace("cannot", "can", StringComparison.Ordinal);
        if (Auxiliary().Match(text) is { Success: true } auxiliary)
            yield return text.Insert(auxiliary.Index + auxiliary.Length, " not");
        if (text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
            yield return text.Insert(colon, ", not so");
    }

    /// <summary>Each word of mode becomes the next one or goes, in a quotation too; and what is told as a fact becomes alleged.</summary>
    static IEnumerable<string> Modes(string text)
    {
        foreach (Match mode in Mode().Matches(text))
        {
            var other = Moods[(Array.IndexOf(Moods, mode.Value.ToLowerInvariant()) + 1) % Moods.Length];
            yield return text[..mode.Index] + Case(other, mode.Value) + text[(mode.Index + mode.Length)..];
            yield return text.Remove(mode.Index, Math.Min(mode.Length + 1, text.Length - mode.Index));
        }
        foreach (Match could in Could().Matches(text))
            yield return text[..could.Index] + "will" + text[(could.Index + could.Length)..];
    }

    /// <summary>Words are put into the mouths of others whom the same articles name.</summary>
    static IEnumerable<string> Speakers(Sentence sentence, Situation situation)
    {
        var own = sentence.Text;
        var said = own.IndexOf(" said", StringComparison.Ordinal);
        var speaker = situation.Actors.Where(a => said > 0 && own.IndexOf(a.Name, StringComparison.Ordinal) is var at and 0).MaxBy(a => a.Name.Length);
        var present = sentence.Citations.Select(c => c.Article).ToHashSet();
        return speaker is null
            ? []
            : situation.Actors.Where(a => a != speaker && !a.Name.Contains(speaker.Name) && !speaker.Name.Contains(a.Name) && a.Articles.Any(present.Contains)).Take(Others)
                .Select(a => a.Name + sentence.Text[(own.IndexOf(speaker.Name, StringComparison.Ordinal) + speaker.Name.Length)..]);
    }

    static string Case(string other, string like) => char.IsUpper(like[0]) ? char.ToUpperInvariant(other[0]) + other[1..] : other;

    [GeneratedRegex(@"\b(\d+|one|two|three|four|five|six|seven)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@" not\b|\bnot |n['’]t\b| never\b")]
    private static partial Regex Not();

    [GeneratedRegex(@"\b(planned|alleged|possible|proposed|feared|threatened|denied|demanded|blocked|reportedly)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mode();

    [GeneratedRegex(@"\b(could|may|might|would)\b")]
    private static partial Regex Could();

    [GeneratedRegex(@"\b(is|are|was|were|has|have|had|could|would|will|may|might|can|do|does|did)\b")]
    private static partial Regex Auxiliary();
}
