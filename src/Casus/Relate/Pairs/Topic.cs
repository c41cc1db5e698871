using Casus.Relate.Texts;

namespace Casus.Relate.Pairs;

/// <summary>The bodies of a topic with the sources they credit, and their comparisons, by position among these bodies.</summary>
sealed record Topic(Body[] Bodies, Sources[] Sources, List<Compared> Pairs);
