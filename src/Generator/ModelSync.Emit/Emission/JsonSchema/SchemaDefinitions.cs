using System.Globalization;
using System.Text.Json.Nodes;
using ModelSync.Contract;

namespace ModelSync.Emit.Emission.JsonSchema;

/// <summary>
/// The JSON of every type of a surface as JSON Schemas (2020-12). They take whatever readers and validators take; rules, and what a schema cannot say exactly, are
/// left to those. The server prints the same ones into OpenAPI documents.
/// </summary>
internal static class SchemaDefinitions
{
    /// <param name="references">What precedes the name of a type in references to it: <c>#/$defs/</c>.</param>
    public static SortedDictionary<string, JsonObject> Of(SurfaceContract surface, string references)
    {
        var types = new TypeSchemas(references);
        var objects = surface.Objects.ToDictionary(static type => type.Name, StringComparer.Ordinal);
        var definitions = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var type in surface.Enums) definitions[type.Name] = TypeSchemas.Of(type);
        foreach (var type in surface.Values) definitions[type.Name] = types.Of(type.Type with { Name = null });
        foreach (var type in surface.Objects) definitions[type.Name] = type.Union is { } union ? Union(union, objects, types) : Members(type.Members, types);
        return definitions;
    }

    private static JsonObject Union(UnionType union, Dictionary<string, ObjectType> objects, TypeSchemas types) =>
        new() { ["oneOf"] = new JsonArray([.. union.Cases.Select(listed => Case(union, listed, objects[listed.Type], types))]) };

    // A case has all members of its type and the discriminator, which closed types do not know.
    private static JsonNode Case(UnionType union, CaseType listed, ObjectType type, TypeSchemas types)
    {
        var schema = Members(type.Members, types);
        JsonNode tag = union.IsNumeric ? int.Parse(listed.Tag, CultureInfo.InvariantCulture) : listed.Tag;
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
            if (!member.Optional) required.Add((JsonNode)member.WireName);
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = required, ["additionalProperties"] = false };
    }
}
