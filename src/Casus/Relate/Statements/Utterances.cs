using Casus.Read;

namespace Casus.Relate.Statements;

/// <summary>Recognises one act of speech in all its copies.</summary>
static class Utterances
{
    public static IEnumerable<SharedUtterance> Of(IEnumerable<List<Said>> joined) =>
        from said in joined
        where said[0].Statement is Utterance && said.Select(s => s.Article).Distinct().Count() > 1
        let utterances = said.Select(s => (Utterance)s.Statement).OrderBy(u => u.Key, StringComparer.Ordinal).ToList()
        select new SharedUtterance($"utterance:{utterances[0].Key}", utterances[0].Actor, [.. utterances.Select(u => u.Key)], Wordings(utterances));

    /// <summary>Each wording once, as it first stands.</summary>
    static List<Passage> Wordings(List<Utterance> utterances) =>
        [.. utterances.Select(u => u.Content).DistinctBy(c => c.Text.Trim(), StringComparer.OrdinalIgnoreCase)];
}
