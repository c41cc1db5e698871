using System.Text;
using Casus.Language;
using Casus.Read.CauseModels;

namespace Casus.Eval;

/// <summary>Reads the files of the Causal News Corpus: sentences split into tokens by blanks, causes and effects marked as ARG0 and ARG1.</summary>
static class CausesCorpus
{
    public const string Marked = "causal_text_w_pairs";

    public static IReadOnlyList<string> Tokens(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static IReadOnlyList<Sentence> Trees(Pipeline language, string text) =>
        Tokens(text) is { Count: > 0 } tokens ? language.ReadWords([tokens]).Sentences : [];

    /// <summary>The document and sentence of a row, by which the files for sentences and for spans agree.</summary>
    public static string Key(Dictionary<string, string> row) =>
        row.TryGetValue("doc_id", out var document) ? $"{document}_{row["sent_id"]}" : row["index"];

    /// <summary>The spans of a row of the grouped file.</summary>
    public static IReadOnlyList<CauseSpan> Spans(Dictionary<string, string> row) =>
        [.. Strings(row[Marked]).Select(Span).OfType<CauseSpan>()];

    /// <summary>Writes a text with one pair of spans marked as the corpus does.</summary>
    public static string Write(IReadOnlyList<string> tokens, CauseSpan span) =>
        string.Join(' ', tokens.Select((token, i) =>
            (i == span.Cause.First ? "<ARG0>" : "") + (i == span.Effect.First ? "<ARG1>" : "") + token
            + (i == span.Cause.Last ? "</ARG0>" : "") + (i == span.Effect.Last ? "</ARG1>" : "")));

    static CauseSpan? Span(string marked)
    {
        var tokens = Tokens(marked).ToList();
        int At(string tag) => tokens.FindIndex(t => t.Contains(tag, StringComparison.Ordinal));
        var cause = (First: At("<ARG0>"), Last: At("</ARG0>"));
        var effect = (First: At("<ARG1>"), Last: At("</ARG1>"));
        return cause.First >= 0 && cause.Last >= cause.First && effect.First >= 0 && effect.Last >= effect.First ? new(cause, effect, 1) : null;
    }

    /// <summary>The strings of a list as Python prints it.</summary>
    static IEnumerable<string> Strings(string list)
    {
        var text = new StringBuilder();
        var mark = '\0';
        for (var i = 0; i < list.Length; i++)
        {
            var letter = list[i];
            if (mark == '\0')
            {
                mark = letter is '\'' or '"' ? letter : '\0';
            }
            else if (letter == '\\' && i + 1 < list.Length)
            {
                text.Append(Escaped(list, ref i));
            }
            else if (letter == mark)
            {
                yield return text.ToString();
                text.Clear();
                mark = '\0';
            }
            else
            {
                text.Append(letter);
            }
        }
    }

    static char Escaped(string list, ref int at)
    {
        var digits = list[++at] switch { 'u' => 4, 'x' => 2, _ => 0 };
        if (digits == 0 || at + digits >= list.Length)
            return list[at] == 'n' ? '\n' : list[at];
        at += digits;
        return (char)Convert.ToInt32(list[(at - digits + 1)..(at + 1)], 16);
    }
}
