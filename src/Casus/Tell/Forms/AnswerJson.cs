using System.Text.Json;
using Casus.Tell.Operations;

namespace Casus.Tell.Forms;

/// <summary>An answer as JSON: a list with its page (total, skipped, left, next) and items, a document as it stands, a refusal as <c>{"refused": reason}</c>.</summary>
public static class AnswerJson
{
    public static string Write(Answer answer) => answer switch
    {
        Answer.Listed list => JsonSerializer.Serialize(new { List = list.Title, list.Total, list.Skipped, list.Left, list.Next, list.Remarks, Items = list.Entries.Select(e => e.Data) }, Json.Document) + "\n",
        Answer.Document document => document.Json,
        Answer.Refused refused => JsonSerializer.Serialize(new { Refused = refused.Reason, refused.Missing }, Json.Document) + "\n",
        _ => throw new NotSupportedException(answer.GetType().Name),
    };
}
