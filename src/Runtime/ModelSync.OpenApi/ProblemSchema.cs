using System.Text.Json.Nodes;

namespace ModelSync.OpenApi;

/// <summary>What answers a body that is not taken: problem details (RFC 9457) with the codes of the sync protocol.</summary>
internal static class ProblemSchema
{
    public const string Name = "WireProblem";
    public const string MediaType = "application/problem+json";

    public static JsonObject Definition => (JsonObject)JsonNode.Parse(
        """
        {
          "type": "object",
          "properties": {
            "type": { "type": "string" },
            "title": { "type": "string" },
            "status": { "type": "integer" },
            "code": { "type": "string", "description": "wire.unknown_member, validation.failed, limit.body, wire.media_type" },
            "position": { "type": "integer", "description": "Byte of the body where reading ended." },
            "errors": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } }, "description": "Texts of violations by path." },
            "violations": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "path": { "type": "string" },
                  "code": { "type": "string" },
                  "params": { "type": "object", "additionalProperties": { "type": ["string", "null"] } },
                  "message": { "type": "string" }
                },
                "required": ["path", "code", "params", "message"]
              }
            }
          },
          "required": ["title", "status", "code"]
        }
        """)!;
}
