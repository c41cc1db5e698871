using System.Text;

namespace Casus.Study.Conflicts;

/// <summary>Writes a sheet as YAML: texts in double quotes, so that no word of an article can be read as anything else.</summary>
static class SheetWriter
{
    public static string Write(Sheet sheet)
    {
        var text = new StringBuilder();
        text.Append("# A conflict model (graph model for conflict resolution): docs/study-conflict.md says how to read and edit it.\n");
        foreach (var note in sheet.Notes)
            text.Append("# ").Append(OneLine(note)).Append('\n');
        text.Append("conflict: ").Append(Quoted(sheet.Title)).Append('\n');
        text.Append("status-quo: ").Append(List(sheet.StatusQuo)).Append('\n');
        if (sheet.Threat is not null)
            text.Append("threat: ").Append(List(sheet.Threat)).Append('\n');
        text.Append("makers:\n");
        foreach (var maker in sheet.Makers)
            Write(text, maker);
        Write(text, "alternatives", sheet.Alternatives.Where(a => !a.Exactly).ToList());
        Write(text, "exactly-one", sheet.Alternatives.Where(a => a.Exactly).ToList());
        if (sheet.Infeasible.Count > 0)
            text.Append("infeasible:\n");
        foreach (var pattern in sheet.Infeasible)
            text.Append("- {that: ").Append(Quoted(pattern.That)).Append(pattern.Because is null ? "" : $", because: {Quoted(pattern.Because)}").Append("}\n");
        if (sheet.Irreversible.Count > 0)
            text.Append("irreversible:\n");
        foreach (var oneWay in sheet.Irreversible)
            text.Append("- {option: ").Append(oneWay.Option).Append(oneWay.When is null ? "" : $", when: {Quoted(oneWay.When)}").Append("}\n");
        if (sheet.Horizon is { } horizon)
            text.Append("horizon: ").Append(horizon).Append('\n');
        if (sheet.Coalitions.Count > 0)
            text.Append("coalitions:\n");
        foreach (var coalition in sheet.Coalitions)
            text.Append("- ").Append(List(coalition)).Append('\n');
        return text.ToString();
    }

    static void Write(StringBuilder text, string field, List<SheetAlternatives> groups)
    {
        if (groups.Count > 0)
            text.Append(field).Append(":\n");
        foreach (var group in groups)
            text.Append("- ").Append(group.Because is null ? List(group.Of) : $"{{of: {List(group.Of)}, because: {Quoted(group.Because)}}}").Append('\n');
    }

    static void Write(StringBuilder text, SheetMaker maker)
    {
        text.Append("- name: ").Append(Quoted(maker.Name)).Append('\n');
        if (maker.Actor is not null)
            text.Append("  actor: ").Append(Quoted(maker.Actor)).Append('\n');
        if (maker.Position is not null)
            text.Append("  position: ").Append(List(maker.Position)).Append('\n');
        text.Append("  options:\n");
        foreach (var option in maker.Options)
        {
            text.Append("  - id: ").Append(Quoted(option.Id)).Append('\n');
            text.Append("    words: ").Append(Quoted(option.Words)).Append('\n');
            Write(text, option.Grounds);
        }
        text.Append("  wants:\n");
        foreach (var want in maker.Wants)
        {
            text.Append("  - that: ").Append(Quoted(want.That)).Append('\n');
            if (want.Words is not null)
                text.Append("    words: ").Append(Quoted(want.Words)).Append('\n');
            Write(text, want.Grounds);
            if (want.Contested)
                text.Append("    contested: true\n");
            if (want.Strong)
                text.Append("    strong: true\n");
            if (want.Unknown)
                text.Append("    unknown: true\n");
        }
    }

    static void Write(StringBuilder text, Grounds? grounds)
    {
        var written = grounds switch
        {
            Grounds.Quoted quoted => $"{{article: {Quoted(quoted.Article)}, quote: {Quoted(quoted.Quote)}}}",
            Grounds.Assumed assumed => $"{{assumed: {Quoted(assumed.Reason)}}}",
            _ => null,
        };
        if (written is not null)
            text.Append("    source: ").Append(written).Append('\n');
    }

    static string List(IReadOnlyList<string> ids) => $"[{string.Join(", ", ids.Select(Quoted))}]";

    static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static string Quoted(string text) => $"\"{string.Concat(text.EnumerateRunes().Select(Escaped))}\"";

    /// <summary>Half a character, which no text should hold, comes out as the replacement character.</summary>
    static string Escaped(Rune rune) => rune.Value switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\t' => "\\t",
        var value when Rune.IsControl(rune) || value is 0x2028 or 0x2029 or 0xFEFF or > 0xFFFF => $"\\U{value:X8}",
        _ => rune.ToString(),
    };
}
