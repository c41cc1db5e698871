using Casus.Read;
using Casus.Relate.Origins;
using Casus.Relate.Pairs;
using Casus.Relate.Statements;
using Casus.Relate.Texts;

namespace Casus.Relate;

/// <summary>Readings with what is found of them so far; articles go by their position in order of id.</summary>
sealed class Corpus
{
    readonly int[] _story;
    readonly int[] _family;

    public Corpus(
        IReadOnlyList<Reading> readings, List<Body> bodies, List<Compared> pairs,
        List<List<int>> stories, List<Family> families, Vocabulary vocabulary)
    {
        Readings = readings;
        Bodies = bodies;
        Families = families;
        Pairs = pairs;
        _story = Groups(stories, bodies.Count);
        _family = Groups([.. families.Select(f => f.Members)], bodies.Count);
        Differences = [.. pairs.Where(SameStory).SelectMany(p => Statements.Differences.Of(p, bodies))];
        var weights = Weights.Of(bodies, vocabulary);
        Joined = [.. stories.SelectMany(s => Joining.Join(s.SelectMany(a => Said(a, readings[a], weights))))];
    }

    public IReadOnlyList<Reading> Readings { get; }

    public IReadOnlyList<Body> Bodies { get; }

    public IReadOnlyList<Family> Families { get; }

    public IReadOnlyList<Compared> Pairs { get; }

    /// <summary>Statements that say the same, two or more together.</summary>
    public IReadOnlyList<List<Said>> Joined { get; }

    public IReadOnlyList<Difference> Differences { get; }

    public string OriginOf(int article) => Families[_family[article]].Id;

    public int StoryOf(int article) => _story[article];

    public bool SameOrigin(Compared pair) => _family[pair.A] == _family[pair.B];

    public bool SameStory(Compared pair) => _story[pair.A] == _story[pair.B];

    IEnumerable<Said> Said(int article, Reading reading, Weights weights) =>
        reading.Statements.Select(s => new Said(article, s, Frame.Of(s), Content.Of(Bodies[article], Frame.Words(s), weights)));

    /// <summary>The number of each member's group.</summary>
    static int[] Groups(List<List<int>> groups, int count)
    {
        var groupOf = new int[count];
        for (var g = 0; g < groups.Count; g++)
            foreach (var member in groups[g])
                groupOf[member] = g;
        return groupOf;
    }
}
