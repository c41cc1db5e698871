using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Casus.Tell.Operations;

/// <summary>Which page of a list is wanted.</summary>
readonly record struct Paging(int Skipped, int Limit)
{
    public static bool TryRead(Arguments arguments, out Paging page, [NotNullWhen(false)] out string? problem)
    {
        var cursor = arguments.Text(Parameter.Cursor.Name) ?? "0";
        var good = int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var skipped);
        page = new(skipped, arguments.Number(Parameter.Limit.Name)!.Value);
        problem = good ? null : $"'{cursor}' is no cursor. A page gives the cursor of the next.";
        return good;
    }
}
