using System.Text.Json;
using System.Text.Json.Nodes;
using ModelSync.Contract;
using ModelSync.Emit.Emission.TypeScript;

namespace ModelSync.Emit.Emission.JsonSchema;

/// <summary>
/// The JSON of every type of a surface as one JSON Schema (2020-12), for OpenAPI and for other languages: <c>schemas.json#/$defs/AuctionCreate</c>. It takes whatever
/// readers and validators take; rules, and what a schema cannot say exactly, are left to them.
/// </summary>
internal static class SchemaDocument
{
    private static readonly JsonSerializerOptions Layout = new(JsonNames.Options) { WriteIndented = true, NewLine = "\n" };

    public static string Print(PackagePlan plan)
    {
        var types = new TypeSchemas(plan);
        var definitions = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        foreach (var type in plan.Surface.Enums) definitions[type.Name] = TypeSchemas.Of(type);
        foreach (var type in plan.Surface.Values) definitions[type.Name] = types.Of(type.Type with { Name = null });
        foreach (var type in plan.Surface.Objects) definitions[type.Name] = Object(type, types);
        var document = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$defs"] = new JsonObject(definitions) };
        return document.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Object(ObjectType type, TypeSchemas types)
    {
        if (type.Union is { } union) return new JsonObject { ["oneOf"] = new JsonArray([.. union.Cases.Select(listed => Case(union, listed, types))]) };
        return Members(type.Members, types);
    }

    // A case has all members of its type and the discriminator, which closed types do not know.
    private static JsonNode Case(UnionType union, CaseType listed, TypeSchemas types)
    {
        var schema = Members(types.Plan.Object(listed.Type).Members, types);
        JsonNode tag = union.IsNumeric ? int.Parse(listed.Tag, System.Globalization.CultureInfo.InvariantCulture) : listed.Tag;
        ((JsonObject)schema["properties"]!).Insert(0, union.Discriminator, new JsonObject { ["const"] = tag });
        ((JsonArray)schema["required"]!).Insert(0, union.Discriminator);
        return schema;
    }

    private static JsonObject Members(IReadOnlyList<MemberType> members, TypeSchemas types)
    {
        var (properties, required) = (new JsonObject(), new JsonArray());
        foreach (var member in members)
        {
            properties[member.WireName] = ConstraintSchemas.Add(types.Of(member.Type), member);
            if (!member.Optional) required.Add(member.WireName);
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = required, ["additionalProperties"] = false };
    }
}
