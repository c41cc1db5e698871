using System.Collections;
using Casus.Read;

namespace Casus.Tests.Read;

/// <summary>Shows the elements of a reading as the pages of docs/spec write them.</summary>
static class SpecReading
{
    /// <summary>The elements of a kind ("actor" or "actors", "utterance" …) of a reading.</summary>
    public static IEnumerable<object> Elements(Reading reading, string kind) => kind.TrimEnd('s') switch
    {
        "actor" => reading.Actors,
        "mention" => reading.Mentions,
        "role" => reading.Roles,
        "utterance" => reading.Utterances,
        "event" => reading.Events,
        "tie" => reading.Ties,
        "stance" => reading.Stances,
        "cause" => reading.Causes,
        "option" => reading.Options,
        "motive" => reading.Motives,
        "garble" => reading.Garble,
        _ => throw new ArgumentException($"No element is called “{kind}”."),
    };

    /// <summary>The field of an element that stands under a heading; the first column shows what the element is.</summary>
    public static string Cell(Reading reading, object element, string heading, bool first)
    {
        var property = first ? Heart(element) : string.Concat(heading.Split(' ').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
        var value = (element.GetType().GetProperty(property)
            ?? throw new ArgumentException($"{element.GetType().Name} has no field “{heading}”.")).GetValue(element);
        return Written(reading, value);
    }

    static string Heart(object element) => element switch
    {
        Actor => nameof(Actor.Name),
        Role => nameof(Role.Title),
        Utterance => nameof(Utterance.Content),
        Event => nameof(Event.Type),
        Tie => nameof(Tie.Type),
        Stance => nameof(Stance.Position),
        Option => nameof(Option.Action),
        Motive => nameof(Motive.Content),
        Cause => nameof(Cause.From),
        _ => nameof(Statement.Passage),
    };

    static string Written(Reading reading, object? value) => value switch
    {
        null => "–",
        Passage passage => passage.Text,
        Factor factor => factor.Passage.Text,
        Explanation explanation => explanation.Passage.Text,
        Consequence consequence => consequence.Passage.Text,
        Holder { Actor: null } => "Press",
        Holder holder => string.Join(" via ", holder.Via.Reverse().Prepend(holder.Actor!).Select(a => Named(reading, a))),
        bool yes => yes ? "yes" : "no",
        string text => Named(reading, text),
        IEnumerable many => string.Join("; ", many.Cast<object>().Select(one => Written(reading, one))) is { Length: > 0 } text ? text : "–",
        _ => value.ToString() ?? "",
    };

    // A journalist checks names; ids are for programs.
    static string Named(Reading reading, string text) => reading.Actors.FirstOrDefault(a => a.Id == text)?.Name ?? text;
}
