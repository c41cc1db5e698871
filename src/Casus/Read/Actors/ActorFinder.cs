namespace Casus.Read.Actors;

/// <summary>
/// Finds who appears in an article: actors, their mentions and their roles. What the article teaches comes first, names
/// before descriptions, and what only refers to them last.
/// </summary>
static class ActorFinder
{
    public static Cast Find(Parsed parsed)
    {
        var notebook = new Notebook(parsed);
        NewStates.Learn(notebook);
        KnownNames.Find(notebook);
        Places.Mark(notebook);
        Bodies.OfStates(notebook);
        People.Find(notebook);
        Bodies.OfPeople(notebook);
        Organisations.Find(notebook);
        RoleFinder.Find(notebook);
        Titles.Find(notebook);
        Groups.Find(notebook);
        References.Find(notebook);
        return Binder.Bind(notebook);
    }
}
