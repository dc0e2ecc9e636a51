using System.Text.Json.Nodes;
using ModelSync.Contract;

namespace ModelSync.Emit.Emission.JsonSchema;

/// <summary>Types of the wire as JSON Schemas: those of the type table, completed by what they are made of.</summary>
/// <param name="references">What precedes the name of a type in references to it.</param>
internal sealed class TypeSchemas(string references)
{
    public JsonObject Of(TypeRef type)
    {
        var schema = NotNull(type);
        return type.Nullable ? new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) } : schema;
    }

    /// <summary>Names of an enum; of flags every number of the type, or its digits.</summary>
    public static JsonObject Of(EnumType type)
    {
        if (type.Flags) return type.IsWide ? new JsonObject { ["type"] = "string", ["pattern"] = "^(?:0|-?[1-9][0-9]*)$" } : new JsonObject { ["type"] = "integer" };
        return new JsonObject { ["enum"] = new JsonArray([.. type.Members.Select(static m => m.WireName).Distinct(StringComparer.Ordinal).Select(static name => (JsonNode)name)]) };
    }

    private JsonObject NotNull(TypeRef type)
    {
        if (type.Name is { } name) return new JsonObject { ["$ref"] = references + name };
        var schema = (JsonObject)JsonNode.Parse(TypeTable.Current[type.Kind].Schema)!;
        switch (type.Kind)
        {
            case TypeKinds.List or TypeKinds.Set:
                schema["items"] = Of(type.Element!);
                break;
            case TypeKinds.Dictionary or TypeKinds.Map:
                schema["additionalProperties"] = Of(type.Element!);
                break;
            case TypeKinds.Tuple:
                schema["prefixItems"] = new JsonArray([.. type.Elements.Select(e => (JsonNode)Of(e.Type))]);
                schema["items"] = false;
                schema["minItems"] = type.Elements.Count;
                break;
        }

        return schema;
    }
}
