namespace Casus.Read.Actors;

/// <summary>Finds who appears in an article: actors, their mentions and their roles.</summary>
static class ActorFinder
{
    public static Cast Find(Parsed parsed)
    {
        _ = parsed;
        return new Cast([], [], []);
    }
}
