namespace Casus.Acquire.Feeds;

/// <summary>What a document of syndication is.</summary>
enum FeedKind
{
    None,

    /// <summary>RSS of any version, or Atom.</summary>
    Xml,

    /// <summary>JSON Feed.</summary>
    Json,

    /// <summary>OPML, a list of feeds.</summary>
    List,
}
