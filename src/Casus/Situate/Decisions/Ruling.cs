using System.Text.Json.Serialization;

namespace Casus.Situate.Decisions;

/// <summary>What an analyst decides. It changes no record: it is taken into account when the view is computed.</summary>
[JsonDerivedType(typeof(SameActor), "same-actor")]
[JsonDerivedType(typeof(NoCopy), "no-copy")]
[JsonDerivedType(typeof(Rejected), "rejected")]
[JsonDerivedType(typeof(Rated), "rated")]
[JsonDerivedType(typeof(Undone), "undone")]
public abstract record Ruling
{
    Ruling()
    {
    }

    /// <summary>The actor of one id is the actor of another.</summary>
    public sealed record SameActor(string Actor, string As) : Ruling;

    /// <summary>The article is an origin of its own, whatever it shares with others.</summary>
    public sealed record NoCopy(string Article) : Ruling;

    /// <summary>The statement with this key is not to be used.</summary>
    public sealed record Rejected(string Statement) : Ruling;

    /// <summary>The outlet's reliability as a source on the Admiralty scale, A (reliable) to F (cannot be judged).</summary>
    public sealed record Rated(string Outlet, string Grade) : Ruling;

    /// <summary>The decision with this id no longer holds.</summary>
    public sealed record Undone(string Decision) : Ruling;
}
