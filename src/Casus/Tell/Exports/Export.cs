namespace Casus.Tell.Exports;

/// <summary>A form in which a situation is given to other programs: its name on the command line, what it is, and the function that writes it.</summary>
public sealed record Export(string Name, string Title, Func<Cargo, string> Write)
{
    /// <summary>Every form, in order of name. Each is a pure function: the same situation gives the same bytes.</summary>
    public static IReadOnlyList<Export> All { get; } =
    [
        new("atom", "Atom feed of what is new (RFC 4287)", AtomFeed.Write),
        new("bibtex", "the sources as BibTeX", Bibtex.Write),
        new("csl", "the sources as CSL-JSON", CslJson.Write),
        new("csv", "one row a statement (RFC 4180), formulas defused", StatementTable.Write),
        new("ftm", "FollowTheMoney entities, one JSON object a line", FollowTheMoney.Write),
        new("gexf", "the network of actors and ties as GEXF 1.3", Gexf.Write),
        new("graphml", "the network of actors and ties as GraphML", GraphMl.Write),
        new("jsonld", "JSON-LD of schema.org and PROV-O", JsonLd.Write),
        new("markdown", "the brief as Markdown with links", LinkedMarkdown.Write),
        new("stix", "STIX 2.1 bundle", Stix.Write),
    ];

    public static Export? Named(string name) => All.FirstOrDefault(e => e.Name == name);
}
