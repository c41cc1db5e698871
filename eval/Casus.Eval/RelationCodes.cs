namespace Casus.Eval;

/// <summary>CAMEO root codes and the kind of event each became in PLOVER.</summary>
static class RelationCodes
{
    public static IReadOnlyDictionary<string, string> Kinds() => new Dictionary<string, string>
    {
        ["02"] = "REQUEST",
        ["03"] = "AGREE",
        ["04"] = "CONSULT",
        ["05"] = "SUPPORT",
        ["06"] = "COOPERATE",
        ["07"] = "AID",
        ["08"] = "CONCEDE",
        ["09"] = "INVESTIGATE",
        ["10"] = "REQUEST",
        ["11"] = "ACCUSE",
        ["12"] = "REJECT",
        ["13"] = "THREATEN",
        ["14"] = "PROTEST",
        ["15"] = "MOBILIZE",
        ["16"] = "SANCTION",
        ["17"] = "COERCE",
        ["18"] = "ASSAULT",
        ["19"] = "FIGHT",
        ["20"] = "FIGHT",
    };
}
