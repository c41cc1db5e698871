using System.Globalization;
using System.Text;
using Casus.Tell.Operations;

namespace Casus.Tell.Forms;

/// <summary>The page of the documentation that names every operation and what it may be told, made from the operations themselves.</summary>
public static class OperationsPage
{
    public static string Write(IEnumerable<Operation> operations)
    {
        var page = new StringBuilder();
        foreach (var operation in operations)
        {
            page.Append(CultureInfo.InvariantCulture, $"## {operation.Name}\n\n{operation.Help}{(operation.Writes ? " *Writes to the situation.*" : "")}\n");
            if (operation.Parameters.Count > 0)
                page.Append("\n| parameter | kind | |\n|---|---|---|\n");
            foreach (var parameter in operation.Parameters)
                page.Append(CultureInfo.InvariantCulture, $"| `{parameter.Name}`{(parameter.Required ? " (needed)" : "")} | {Kind(parameter)} | {parameter.Help}{(parameter.Default is { } usual ? $" Default: {usual}." : "")} |\n");
            page.Append('\n');
        }
        return page.ToString().TrimEnd('\n') + "\n";
    }

    static string Kind(Parameter parameter) =>
        parameter.Choices.Count == 0 ? parameter.Kind.ToString().ToLowerInvariant() : string.Join(", ", parameter.Choices.Select(c => $"`{c}`"));
}
