namespace Casus.EndToEnd.Tests.Desk;

/// <summary>The pages of the desk over the sample press, those of one thing among them.</summary>
static class Addresses
{
    public static IReadOnlyList<string> All { get; } =
    [
        "/", "/stories", "/articles", "/actors", "/network", "/causes", "/options", "/silence", "/contradictions", "/timeline", "/forecasts", "/sources", "/search?words=river", "/brief", "/decisions", "/add",
        "/article?id=basin-wire-quiet&at=600-740", "/actor?id=state:vessaria", "/compare?a=basin-wire-quiet&b=newsroom-orbit-quiet",
    ];
}
