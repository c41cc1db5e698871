using Casus.Tell.Forms;

namespace Casus.Tell.Exports;

/// <summary>The brief as Markdown: each sentence with a footnote, each footnote with its passages and the addresses of their articles.</summary>
static class LinkedMarkdown
{
    public static string Write(Cargo cargo) =>
        MarkdownBrief.Write(Briefing.WriteWhatHolds(cargo.Situation, cargo.Findings));
}
