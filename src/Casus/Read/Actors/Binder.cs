using Casus.Language;

namespace Casus.Read.Actors;

/// <summary>Makes the cast of what was noted, and says for which actors the phrase headed by each word stands.</summary>
static class Binder
{
    public static Cast Bind(Notebook notebook)
    {
        var sightings = notebook.Sightings.OrderBy(s => s.Start).ThenByDescending(s => s.End).ToList();
        var mentions = sightings.SelectMany(s => s.Actors.Select(a => new Mention(notebook.Parsed.Article.Quote(s.Start, s.End), a, s.Form))).ToList();
        var roles = notebook.Roles.OrderBy(r => r.Passage.Start).ToList();
        var cast = new Cast(Actors(notebook, mentions), mentions, roles);
        foreach (var bySentence in sightings.GroupBy(s => s.Sentence))
            Bind(notebook, cast, bySentence.Key, [.. bySentence]);
        return cast;
    }

    static List<Actor> Actors(Notebook notebook, List<Mention> mentions)
    {
        var aliases = mentions
            .Where(m => m.Form is MentionForm.Name or MentionForm.ShortName or MentionForm.Metonym)
            .GroupBy(m => m.Actor)
            .ToDictionary(g => g.Key, g => g.Select(m => m.Passage.Text.ReplaceLineEndings(" ")).Distinct().ToList());
        return [.. mentions.Select(m => m.Actor).Distinct().Select(id => notebook.Actor(id)).Select(actor =>
            actor with { Aliases = [.. aliases.GetValueOrDefault(actor.Id, []).Where(a => a != actor.Name)] })];
    }

    static void Bind(Notebook notebook, Cast cast, int s, List<Sighting> sightings)
    {
        var sentence = notebook.Sentences[s];
        var own = new Dictionary<int, List<string>>();
        // The longer phrase is noted after the shorter one within it, and its head is its own: "Chinese" and "Chinese government".
        foreach (var sighting in sightings.Where(x => x.Form != MentionForm.Place))
        {
            var head = sentence.HeadWithin(sighting.First, sighting.Last);
            if (!own.TryGetValue(head, out var actors))
                own[head] = actors = [];
            actors.AddRange(sighting.Actors.Except(actors));
        }
        foreach (var (head, actors) in own)
            cast.Bind(s, head, [.. actors, .. Conjuncts(sentence, head, own).Except(actors)]);
    }

    static IEnumerable<string> Conjuncts(Sentence sentence, int head, Dictionary<int, List<string>> own)
    {
        foreach (var child in sentence.Children(head).ToArray())
            if (sentence.Words[child].Is("conj") && own.TryGetValue(child, out var actors))
                foreach (var actor in actors)
                    yield return actor;
    }
}
