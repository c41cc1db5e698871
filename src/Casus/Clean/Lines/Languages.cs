namespace Casus.Clean.Lines;

/// <summary>Tells the language of a text by its script and its most frequent words.</summary>
static class Languages
{
    const int Sample = 400;

    // A word that several languages share counts for each only in part.
    static readonly Dictionary<string, (string Language, double Weight)[]> Words =
        Table.Rows("clean/languages.tsv")
            .SelectMany(r => r[1].Split(' ').Distinct().Select(w => (Word: w, Language: r[0])))
            .GroupBy(p => p.Word)
            .ToDictionary(g => g.Key, g => g.Select(p => (p.Language, 1.0 / g.Count())).ToArray());

    /// <summary>The ISO 639-1 code, or null where the text is too short or too mixed to tell.</summary>
    public static string? Detect(string text) => ByScript(text) ?? ByWords(text);

    static string? ByWords(string text)
    {
        var scores = new Dictionary<string, double>();
        var words = Folded.Words(text.Length > 4000 ? text[..4000] : text, Sample);
        foreach (var word in words)
            if (Words.TryGetValue(word, out var languages))
                foreach (var (language, weight) in languages)
                    scores[language] = scores.GetValueOrDefault(language) + weight;
        var best = scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Take(2).ToList();
        if (best.Count == 0 || best[0].Value < Math.Max(1, words.Count * 0.04))
            return null;
        return best.Count == 1 || best[0].Value > best[1].Value * 1.15 ? best[0].Key : null;
    }

    // Scripts of one language; those of several are left to the words.
    static string? ByScript(string text)
    {
        var counts = new int[Scripts.Length];
        var (letters, han) = (0, 0);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, 2000)))
        {
            if (!char.IsLetter(c))
                continue;
            letters++;
            han += c is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
            for (var s = 0; c > '\u02FF' && s < Scripts.Length; s++)
                counts[s] += c >= Scripts[s].From && c <= Scripts[s].To ? 1 : 0;
        }
        if (letters == 0)
            return null;
        for (var s = 0; s < Scripts.Length; s++)
            if (counts[s] * (Scripts[s].Language == "ja" ? 8 : 2) > letters)
                return Scripts[s].Language;
        return han * 2 > letters ? "zh" : null;
    }

    static readonly (string Language, char From, char To)[] Scripts =
    [
        .. Table.Rows("clean/scripts.tsv").Select(r => (r[0], (char)Convert.ToInt32(r[1], 16), (char)Convert.ToInt32(r[2], 16))),
    ];
}
