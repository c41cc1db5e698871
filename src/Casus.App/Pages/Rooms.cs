namespace Casus.App.Pages;

/// <summary>The pages that the list on every page names, in its order.</summary>
static class Rooms
{
    public static IReadOnlyList<(string Address, string Name)> All { get; } =
    [
        ("/", "Situation"),
        ("/stories", "Stories"),
        ("/articles", "Articles"),
        ("/actors", "Actors"),
        ("/network", "Network"),
        ("/causes", "Causes"),
        ("/options", "Options"),
        ("/silence", "Silence"),
        ("/contradictions", "Contradictions"),
        ("/timeline", "Timeline"),
        ("/forecasts", "Forecasts"),
        ("/sources", "Sources"),
        ("/search", "Search"),
        ("/brief", "Brief"),
        ("/decisions", "Decisions"),
    ];

    /// <summary>Pages of one thing stand in the room of their list.</summary>
    public static bool Holds(string room, string path) => room == path || room == path + "s" || (room == "/stories" && path is "/story" or "/compare");
}
