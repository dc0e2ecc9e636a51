using System.Text.Json.Nodes;
using ModelSync.Contract;
using ModelSync.Emit.Emission.JsonSchema;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>
/// The JSON Schemas of a surface as a module with one export for each type, which stands by itself: what it refers to is among its <c>$defs</c>. They are those
/// of <c>schemas.json</c> and of OpenAPI documents; a bundle holds the ones that it imports.
/// </summary>
internal sealed class SchemaModule
{
    public const string Name = "json-schemas";

    private const string References = "#/$defs/";

    private readonly SortedDictionary<string, JsonObject> _definitions;
    private readonly EmittedModule _module;

    private SchemaModule(PackagePlan plan)
    {
        _definitions = SchemaDefinitions.Of(plan.Surface, References);
        _module = new EmittedModule(Name, [.. _definitions.Keys.SelectMany(static type => new[] { Export(type), Definition(type) })], plan);
    }

    /// <summary>None for a surface without types.</summary>
    public static IEnumerable<EmittedModule> Emit(PackagePlan plan) => Has(plan.Surface) ? [new SchemaModule(plan).Print()] : [];

    /// <summary>Whether the surface has types.</summary>
    public static bool Has(SurfaceContract surface) => surface.Enums.Count + surface.Values.Count + surface.Objects.Count > 0;

    /// <summary>What the schema of a type is called.</summary>
    public static string Export(string type) => TypeScriptNames.Camel(type) + "JsonSchema";

    private EmittedModule Print()
    {
        foreach (var (type, definition) in _definitions) _module.Code.Line($"const {Definition(type)} = {JsonLiterals.Of(definition)};");
        _module.Gap();
        foreach (var type in _definitions.Keys) Print(type);
        _module.Code.Line($"\nexport {{ {As("describedSchema", _module.Code)} }};");
        _module.Types.Line($"\nexport {{ {As("describedSchema", _module.Types.Text)} }};");
        return _module;
    }

    private void Print(string type)
    {
        var others = Reached(type).Select(static name => $"{TypeScriptNames.Key(name)}: {Definition(name)}").ToList();
        _module.Code.Line($"export const {Export(type)} = /* @__PURE__ */ {_module.Code.Import("jsonSchema", Codegen.SchemasV1)}({Definition(type)}{(others.Count == 0 ? "" : $", {{ {string.Join(", ", others)} }}")});");
        _module.Types.Line($"/** The JSON of `{type}` on the wire. */");
        _module.Types.Line($"export declare const {Export(type)}: {_module.Types.ImportType("JsonSchema", Codegen.SchemasV1)};");
    }

    // The type itself too, where something in it is one again.
    private SortedSet<string> Reached(string type)
    {
        var reached = new SortedSet<string>(StringComparer.Ordinal);
        Collect(_definitions[type], reached);
        return reached;
    }

    private void Collect(JsonNode? node, SortedSet<string> reached)
    {
        if (node is JsonArray items) foreach (var item in items) Collect(item, reached);
        if (node is not JsonObject schema) return;
        foreach (var (key, value) in schema)
            if (key == "$ref" && value is JsonValue reference && reference.TryGetValue(out string? text)) Reach(text[References.Length..], reached);
            else Collect(value, reached);
    }

    private void Reach(string type, SortedSet<string> reached)
    {
        if (reached.Add(type)) Collect(_definitions[type], reached);
    }

    private static string As(string symbol, TypeScriptFile file) => file.Import(symbol, Codegen.SchemasV1) is var local && local == symbol ? symbol : $"{local} as {symbol}";

    private static string Definition(string type) => type + "Definition";
}
