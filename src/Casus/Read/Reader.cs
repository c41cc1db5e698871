using Casus.Clean;
using Casus.Language;
using Casus.Read.Actors;
using Casus.Read.Causes;
using Casus.Read.Dates;
using Casus.Read.Events;
using Casus.Read.Garbling;
using Casus.Read.Mending;
using Casus.Read.Options;
using Casus.Read.Stances;
using Casus.Read.Ties;
using Casus.Read.Utterances;

namespace Casus.Read;

/// <summary>Turns an article into a reading. Safe for use from many threads; the same article gives the same reading.</summary>
public sealed class Reader(Pipeline language)
{
    /// <summary>Reads an article. Never throws for any text; takes time linear in its length.</summary>
    public Reading Read(Article article, CancellationToken cancel = default) =>
        Read(new Parsed(article, language.Read(article.Text, cancel)));

    /// <summary>Reads an article whose trees are there already.</summary>
    public static Reading Read(Parsed article)
    {
        var parsed = article with { Document = Mender.Mend(article.Document) };
        var cast = ActorFinder.Find(parsed);
        var utterances = UtteranceFinder.Find(parsed, cast);
        var voices = new Voices(utterances);
        var times = DateFinder.Find(parsed);
        return new Reading(parsed.Article)
        {
            Actors = cast.Actors,
            Mentions = cast.Mentions,
            Roles = cast.Roles,
            Utterances = InOrder("u", utterances),
            Events = InOrder("e", EventFinder.Find(parsed, cast, voices, times)),
            Ties = InOrder("t", TieFinder.Find(parsed, cast, voices, times)),
            Stances = InOrder("s", StanceFinder.Find(parsed, cast, voices)),
            Causes = InOrder("c", CauseFinder.Find(parsed, cast, voices)),
            Options = InOrder("o", OptionFinder.Find(parsed, cast, voices)),
            Motives = InOrder("m", MotiveFinder.Find(parsed, cast, voices)),
            Garble = GarbleFinder.Find(parsed),
        };
    }

    // Ids follow from the place in the text alone, so that the same article always gives the same ids.
    static List<T> InOrder<T>(string letter, IEnumerable<T> statements)
        where T : Statement =>
        [.. statements
            .OrderBy(s => s.Passage.Start)
            .ThenBy(s => s.Passage.End)
            .Select((s, i) => (T)((Statement)s with { Id = $"{letter}{i + 1}" }))];
}
