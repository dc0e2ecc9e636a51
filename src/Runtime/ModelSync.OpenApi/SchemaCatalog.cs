using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using ModelSync.AspNetCore.Http;
using ModelSync.Contract;
using ModelSync.Emit.Emission.JsonSchema;
using ModelSync.Generated.V1;

namespace ModelSync.OpenApi;

/// <summary>The schemas of all surfaces, by the names that they have in documents: of the first its own, of others behind the surface's (<c>StaffSync.Auction</c>).</summary>
internal sealed class SchemaCatalog
{
    private const string References = "#/components/schemas/";

    private readonly Dictionary<Type, string> _names = [];
    private readonly Dictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal) { [ProblemSchema.Name] = ProblemSchema.Definition };

    public SchemaCatalog(IEnumerable<WireTypeList> lists)
    {
        var isFirst = true;
        foreach (var list in lists)
        {
            if (list.Contract() is not { } text) continue;
            Add(list, Contract.Json.ContractJson.ContractFromJson(text), isFirst);
            isFirst = false;
        }
    }

    public bool Knows(Type type) => _names.ContainsKey(type);

    public bool Defines(string name) => _definitions.ContainsKey(name);

    public IOpenApiSchema Reference(Type type, OpenApiDocument document) => Reference(_names[type], document);

    /// <summary>Refers to a schema, which comes into the document with all that it refers to: what no endpoint takes or gives is nobody's business.</summary>
    public IOpenApiSchema Reference(string name, OpenApiDocument document)
    {
        Define(name, document);
        return new OpenApiSchemaReference(name, document);
    }

    private void Define(string name, OpenApiDocument document)
    {
        var schemas = (document.Components ??= new OpenApiComponents()).Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        if (!schemas.TryAdd(name, new PrintedSchema(_definitions[name]))) return;
        document.Workspace?.RegisterComponentForDocument(document, schemas[name], name);
        foreach (var other in ReferencesOf(_definitions[name])) Define(other, document);
    }

    private void Add(WireTypeList list, SurfaceContract surface, bool isFirst)
    {
        var prefix = isFirst ? "" : surface.Surface + ".";
        var definitions = SchemaDefinitions.Of(surface, References + prefix);
        foreach (var (name, definition) in definitions) _definitions.TryAdd(prefix + name, definition);
        foreach (var type in list.Types)
            if (NameOf(type, definitions) is { } name) _names.TryAdd(type.Type, prefix + name);
    }

    // A codec is called after the contract's name of its type, which of nested and generic types is not that of C#; that of a model's rows AuctionDtoCodec.
    private static string? NameOf(WireTypeDescriptor type, SortedDictionary<string, JsonObject> definitions)
    {
        var name = Without(type.GetType().GenericTypeArguments[1].Name, "Codec");
        return definitions.ContainsKey(name) ? name : Without(name, "Dto") is var row && definitions.ContainsKey(row) ? row : null;
    }

    private static string Without(string name, string end) => name.EndsWith(end, StringComparison.Ordinal) ? name[..^end.Length] : name;

    private static IEnumerable<string> ReferencesOf(JsonNode? node) => node switch
    {
        JsonObject schema => schema.SelectMany(static member => member is { Key: "$ref", Value: JsonValue reference } && reference.GetValueKind() == JsonValueKind.String
            ? [reference.GetValue<string>()[References.Length..]]
            : ReferencesOf(member.Value)),
        JsonArray schemas => schemas.SelectMany(ReferencesOf),
        _ => [],
    };
}
