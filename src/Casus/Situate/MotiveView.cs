using Casus.Read;

namespace Casus.Situate;

/// <summary>One goal, fear or constraint of an actor, however many articles ascribe it.</summary>
public sealed record MotiveView(string Id, string Actor, Motive Best, Support Support);
