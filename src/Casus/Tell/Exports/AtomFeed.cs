using System.Xml;
using Casus.Tell.Entries;

namespace Casus.Tell.Exports;

/// <summary>
/// What is new as an Atom feed (RFC 4287): one entry for each event, tie, stance, silence and conflict, by the time when it
/// could first be known, newest first. An entry keeps its id when further articles come to tell of it.
/// </summary>
static class AtomFeed
{
    const string Space = "http://www.w3.org/2005/Atom";
    const int Most = 200;

    static readonly EntryKind[] Kinds = [EntryKind.Event, EntryKind.Tie, EntryKind.Stance, EntryKind.Silence, EntryKind.Conflict];

    public static string Write(Cargo cargo) => Xml.Write(xml =>
    {
        xml.WriteStartElement("feed", Space);
        xml.WriteElementString("id", Space, Uuid.Urn("feed", cargo.Title));
        xml.WriteElementString("title", Space, Xml.Clean(cargo.Title));
        xml.WriteElementString("updated", Space, Times.Instant(cargo.Newest));
        xml.WriteElementString("generator", Space, "Casus");
        Author(xml, "Casus");
        foreach (var entry in cargo.Entries
            .Where(e => Kinds.Contains(e.Kind) && e.Passages.Count > 0)
            .OrderByDescending(e => cargo.First(e.Articles))
            .ThenBy(e => e.Kind)
            .ThenByDescending(e => e.Origins.Count)
            .ThenBy(e => e.Keys[0], StringComparer.Ordinal)
            .Take(Most))
            Write(xml, entry, cargo);
        xml.WriteEndElement();
    });

    static void Write(XmlWriter xml, Entry entry, Cargo cargo)
    {
        var first = entry.Passages.OrderBy(p => cargo.First([p.Article])).ThenBy(p => p.Article, StringComparer.Ordinal).ThenBy(p => p.Start).First();
        xml.WriteStartElement("entry", Space);
        xml.WriteElementString("id", Space, Uuid.Urn("entry", FormattableString.Invariant($"{entry.Kind}:{first.Article}:{first.Start}-{first.End}:{string.Join(' ', entry.Actors)}:{entry.Keys.Where(k => k.StartsWith(first.Article + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault()}")));
        xml.WriteElementString("title", Space, Xml.Clean(entry.Title));
        xml.WriteElementString("published", Space, Times.Instant(cargo.First(entry.Articles)));
        xml.WriteElementString("updated", Space, Times.Instant(cargo.Last(entry.Articles)));
        xml.WriteStartElement("category", Space);
        xml.WriteAttributeString("term", Words.Kebab(entry.Kind));
        xml.WriteEndElement();
        foreach (var article in entry.Articles.Select(cargo.Article))
            Via(xml, article);
        xml.WriteStartElement("content", Space);
        xml.WriteAttributeString("type", "text");
        xml.WriteString(Xml.Clean($"“{cargo.Short(first).Text}” ({Writing.Numerals.Of(entry.Origins.Count, "origin")}, {Writing.Numerals.Of(entry.Articles.Count, "article")})"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void Via(XmlWriter xml, Clean.Article article)
    {
        if (Cargo.Link(article) is not { } link)
            return;
        xml.WriteStartElement("link", Space);
        xml.WriteAttributeString("rel", "via");
        xml.WriteAttributeString("href", link);
        xml.WriteAttributeString("title", Xml.Clean(Source.TitleOf(article)));
        xml.WriteEndElement();
    }

    static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Space);
        xml.WriteElementString("name", Space, name);
        xml.WriteEndElement();
    }
}
