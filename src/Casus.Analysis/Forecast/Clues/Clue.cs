namespace Casus.Analysis.Forecast.Clues;

/// <summary>
/// What the ranker sees of a candidate. "Same" is about the relation of the question between the two actors, "Any" about
/// all relations between them, "Mirror" about the relation the other way round. Ages and gaps are in days.
/// </summary>
public enum Clue
{
    RulesAny, RulesBest, RulesSecond, RulesSum, RulesLead,
    SameCount, SameAge, SameFast, SameMiddle, SameSlow, SameGap, SameDue, SameShareMiddle, SameShareSlow, SameShareEver, SameLead,
    AnyCount, AnyAge, AnyFast, AnyMiddle, AnySlow, AnyKinds, AnyShareMiddle, AnyShareSlow, AnyLead, SameOfAny,
    MirrorAge, MirrorMiddle,
    Prior, PriorEver, PriorAge, Role,
    PopularWeek, PopularSlow, PopularAge, Burst, Partners,
    TwoSteps, FromPartners, FromAlike,
    SameRegion, RegionShare, RegionalShare,
    SectorOfRelation, SectorFromSector, RegionAndSector,
    ActorPartners, ActorSame, ActorAny, Recurrence, RelationCount, Self,
}
