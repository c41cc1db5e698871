using System.Text.Json;

namespace Casus.App.Api;

/// <summary>Every attempt to decide, one JSON object a line, in <c>FILE.audit.jsonl</c>: when, from where, with which access, what, and what came of it.</summary>
sealed class AuditLog(DeskSettings settings, TimeProvider clock)
{
    readonly Lock _lock = new();

    public static string Beside(string situation) => situation + ".audit.jsonl";

    public void Note(HttpContext context, string operation, IReadOnlyDictionary<string, string?> given, string outcome)
    {
        var line = JsonSerializer.Serialize(new
        {
            At = clock.GetUtcNow(),
            From = context.Connection.RemoteIpAddress?.ToString(),
            Access = Doorkeeper.AccessOf(context).ToString(),
            Operation = operation,
            Given = given,
            Outcome = outcome,
        }, JsonSerializerOptions.Web);
        lock (_lock)
            File.AppendAllText(Beside(settings.File), line + "\n");
    }
}
