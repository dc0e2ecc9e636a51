using System.Text.Json;
using System.Text.Json.Nodes;

namespace ModelSync.Emit.Writing;

/// <summary>JSON as literals of TypeScript: the same value, whatever names and texts it holds.</summary>
internal static class JsonLiterals
{
    public static string Of(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject { Count: 0 } => "{}",
        JsonObject members => $"{{ {string.Join(", ", members.Select(static m => $"{TypeScriptNames.Key(m.Key)}: {Of(m.Value)}"))} }}",
        JsonArray items => $"[{string.Join(", ", items.Select(Of))}]",
        _ when node.GetValueKind() == JsonValueKind.String => TypeScriptLiterals.Text(node.GetValue<string>()),
        _ => node.ToJsonString(),
    };
}
