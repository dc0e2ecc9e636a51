using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace ModelSync.OpenApi;

/// <summary>A schema as it was printed: in the document's own model a constant is always text, tuples have no form, and what stands beside a reference is lost.</summary>
internal sealed class PrintedSchema(JsonObject json) : OpenApiSchema
{
    // Not by the writer's own words: it leaves control characters in texts as they are.
    public override void SerializeAsV31(IOpenApiWriter writer) => writer.WriteRaw(json.ToJsonString());
}
