using System.Text;
using Casus.Language.Training;

namespace Casus.Eval;

/// <summary>The raw text of a treebank: its <c># text</c> lines with a blank between sentences and a blank line between paragraphs.</summary>
static class TreebankText
{
    public static string Of(IEnumerable<TreebankSentence> sentences)
    {
        var text = new StringBuilder();
        foreach (var sentence in sentences)
        {
            if (text.Length > 0)
                text.Append(sentence.Comments.Exists(c => c.StartsWith("newpar", StringComparison.Ordinal) || c.StartsWith("newdoc", StringComparison.Ordinal)) ? "\n\n" : " ");
            text.Append(sentence.Comment("text"));
        }
        return text.ToString();
    }
}
