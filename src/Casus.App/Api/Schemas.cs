using System.Text.Json.Nodes;
using Casus.Tell.Operations;

namespace Casus.App.Api;

/// <summary>What operations may be told, as JSON Schema: for the API's document and for agents alike.</summary>
static class Schemas
{
    /// <summary>Every parameter of an operation and the time as of which it answers.</summary>
    public static IEnumerable<Parameter> Parameters(Operation operation) => operation.Parameters.Append(Parameter.AsOf);

    public static JsonObject Of(Parameter parameter)
    {
        var schema = new JsonObject { ["type"] = TypeOf(parameter.Kind), ["description"] = parameter.Help };
        if (parameter.Choices.Count > 0)
            schema["enum"] = new JsonArray([.. parameter.Choices.Select(c => JsonValue.Create(c))]);
        if (parameter.Kind == ParameterKind.Number)
            schema["minimum"] = 0;
        if (parameter.Kind == ParameterKind.Date)
            schema["examples"] = new JsonArray("2031-05-14", "2031-05", "2031");
        if (parameter.Default is { } usual)
            schema["default"] = parameter.Kind == ParameterKind.Number && int.TryParse(usual, out var number) ? number : usual;
        return schema;
    }

    /// <summary>One object with all parameters.</summary>
    public static JsonObject Of(Operation operation) => Of(operation, Parameters(operation));

    public static JsonObject Of(Operation operation, IEnumerable<Parameter> parameters) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject([.. parameters.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)Of(p)))]),
        ["required"] = new JsonArray([.. operation.Parameters.Where(p => p.Required).Select(p => JsonValue.Create(p.Name))]),
        ["additionalProperties"] = false,
    };

    static string TypeOf(ParameterKind kind) => kind switch
    {
        ParameterKind.Number => "integer",
        ParameterKind.Flag => "boolean",
        _ => "string",
    };
}
