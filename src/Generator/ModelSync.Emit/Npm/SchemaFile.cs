using System.Text.Json;
using System.Text.Json.Nodes;
using ModelSync.Contract;
using ModelSync.Emit.Emission.JsonSchema;
using ModelSync.Emit.Emission.TypeScript;

namespace ModelSync.Emit.Npm;

/// <summary>The schemas of a surface as one file, for OpenAPI and for other languages: <c>schemas.json#/$defs/AuctionCreate</c>.</summary>
internal static class SchemaFile
{
    private static readonly JsonSerializerOptions Layout = new(JsonNames.Options) { WriteIndented = true, NewLine = "\n" };

    public static string Print(SurfaceContract surface)
    {
        var definitions = SchemaDefinitions.Of(surface, "#/$defs/").Select(static type => KeyValuePair.Create<string, JsonNode?>(type.Key, type.Value));
        var document = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$defs"] = new JsonObject(definitions) };
        return document.ToJsonString(Layout) + "\n";
    }
}
