using Casus.Analysis.Forecast.Candidates;

namespace Casus.Analysis.Forecast.Clues;

/// <summary>Fills in the clues of a candidate. What is not known has a value beyond all known ones.</summary>
static class ClueRow
{
    public static readonly int Length = Enum.GetValues<Clue>().Length;

    /// <summary>Stands for an age that there is not.</summary>
    const int Never = 999;

    public static void Fill(Shortlist list, int rank, float[] row)
    {
        Array.Clear(row);
        ref readonly var candidate = ref list[rank];
        Set(row, Clue.RulesAny, candidate.Any);
        Set(row, Clue.RulesBest, candidate.Best);
        Set(row, Clue.RulesSecond, candidate.Second);
        Set(row, Clue.RulesSum, candidate.Sum);
        Set(row, Clue.RulesLead, candidate.Any / (list.Totals.MostRules + 1e-6f));
        Same(list, candidate, row);
        Any(list, candidate, row);
        Mirror(list, candidate, row);
        Recipient(list, candidate.Actor, row);
        Surroundings(list, candidate.Actor, row);
        Question(list, row);
        Set(row, Clue.Self, candidate.Actor == list.Query.Actor ? 1 : 0);
    }

    static void Same(Shortlist list, in Candidate candidate, float[] row)
    {
        var day = list.Query.Day;
        if (candidate.Same < 0)
        {
            Set(row, Clue.SameAge, Never);
            Set(row, Clue.SameGap, -1);
            Set(row, Clue.SameDue, -2 * Never);
            return;
        }
        ref readonly var pulse = ref candidate.Bond!.Strands[candidate.Same].Pulse;
        Set(row, Clue.SameCount, MathF.Log(1 + pulse.Count));
        Set(row, Clue.SameAge, pulse.Age(day));
        Set(row, Clue.SameFast, pulse.Fast(day));
        Set(row, Clue.SameMiddle, pulse.Middle(day));
        Set(row, Clue.SameSlow, pulse.Slow(day));
        Set(row, Clue.SameGap, pulse.Gap);
        Set(row, Clue.SameDue, pulse.Gap == 0 ? -Never : pulse.Age(day) - pulse.Gap);
        Set(row, Clue.SameShareMiddle, pulse.Middle(day) / (list.Totals.SameMiddle + 0.2f));
        Set(row, Clue.SameShareSlow, pulse.Slow(day) / (list.Totals.SameSlow + 0.2f));
        Set(row, Clue.SameShareEver, pulse.Count / (list.Totals.SameCount + 1));
        Set(row, Clue.SameLead, pulse.Middle(day) / (list.Totals.MostSameMiddle + 1e-6f));
        Set(row, Clue.SameOfAny, pulse.Slow(day) / (candidate.Bond.Pulse.Slow(day) + 0.1f));
    }

    static void Any(Shortlist list, in Candidate candidate, float[] row)
    {
        Set(row, Clue.AnyAge, Never);
        if (candidate.Bond is not { } bond)
            return;
        var day = list.Query.Day;
        Set(row, Clue.AnyCount, MathF.Log(1 + bond.Pulse.Count));
        Set(row, Clue.AnyAge, bond.Pulse.Age(day));
        Set(row, Clue.AnyFast, bond.Pulse.Fast(day));
        Set(row, Clue.AnyMiddle, bond.Pulse.Middle(day));
        Set(row, Clue.AnySlow, bond.Pulse.Slow(day));
        Set(row, Clue.AnyKinds, bond.Strands.Length);
        Set(row, Clue.AnyShareMiddle, bond.Pulse.Middle(day) / (list.Totals.AnyMiddle + 0.5f));
        Set(row, Clue.AnyShareSlow, bond.Pulse.Slow(day) / (list.Totals.AnySlow + 0.5f));
        Set(row, Clue.AnyLead, bond.Pulse.Middle(day) / (list.Totals.MostAnyMiddle + 1e-6f));
    }

    static void Mirror(Shortlist list, in Candidate candidate, float[] row)
    {
        Set(row, Clue.MirrorAge, Never);
        if (candidate.Mirror < 0)
            return;
        ref readonly var pulse = ref candidate.Bond!.Strands[candidate.Mirror].Pulse;
        Set(row, Clue.MirrorAge, pulse.Age(list.Query.Day));
        Set(row, Clue.MirrorMiddle, pulse.Middle(list.Query.Day));
    }

    static void Recipient(Shortlist list, int actor, float[] row)
    {
        var (past, day) = (list.Morning.Past, list.Query.Day);
        ref readonly var popularity = ref past.Popularity(actor);
        var known = list.Recipients.TryGetValue(actor, out var tally);
        Set(row, Clue.Prior, list.Prior(actor));
        Set(row, Clue.PriorEver, tally.Count / (past.Acts(list.Query.Relation) + 1f));
        Set(row, Clue.PriorAge, known ? day - tally.Last : Never);
        Set(row, Clue.Role, tally.Count / (1f + popularity.Count));
        Set(row, Clue.PopularWeek, popularity.Week(day));
        Set(row, Clue.PopularSlow, popularity.Slow(day));
        Set(row, Clue.PopularAge, popularity.Count > 0 ? day - popularity.Last : Never);
        Set(row, Clue.Burst, popularity.Week(day) / (popularity.Slow(day) + 1));
        Set(row, Clue.Partners, MathF.Log(1 + past.Partners(actor)));
    }

    static void Surroundings(Shortlist list, int actor, float[] row)
    {
        var (past, query) = (list.Morning.Past, list.Query);
        var home = past.Homes.Of(actor);
        var region = list.RegionShare(home);
        var sector = list.SectorsFromSector.Share(past.Cast.Sectors[actor]);
        Set(row, Clue.TwoSteps, list.Near.TwoSteps[actor]);
        Set(row, Clue.FromPartners, list.Near.FromPartners[actor]);
        Set(row, Clue.FromAlike, list.Near.FromAlike[actor]);
        Set(row, Clue.SameRegion, home >= 0 && home == past.Homes.Of(query.Actor) ? 1 : 0);
        Set(row, Clue.RegionShare, region);
        Set(row, Clue.RegionalShare, list.RegionalShare(actor));
        Set(row, Clue.SectorOfRelation, list.Sectors.Share(past.Cast.Sectors[actor]));
        Set(row, Clue.SectorFromSector, sector);
        Set(row, Clue.RegionAndSector, region * sector);
    }

    static void Question(Shortlist list, float[] row)
    {
        var (past, query) = (list.Morning.Past, list.Query);
        Set(row, Clue.ActorPartners, MathF.Log(1 + past.Partners(query.Actor)));
        Set(row, Clue.ActorSame, MathF.Log(1 + list.Totals.SameSlow));
        Set(row, Clue.ActorAny, MathF.Log(1 + list.Totals.AnySlow));
        Set(row, Clue.Recurrence, list.Morning.Rules.Recurrence(query.Relation));
        Set(row, Clue.RelationCount, MathF.Log(1 + past.Acts(query.Relation)));
    }

    static void Set(float[] row, Clue clue, float value) => row[(int)clue] = value;
}
