using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace ModelSync.OpenApi;

/// <summary>Adds wire types to the options of every document.</summary>
internal sealed class ConfigureWireTypes(SchemaCatalog catalog) : IConfigureNamedOptions<OpenApiOptions>
{
    public void Configure(string? name, OpenApiOptions options)
    {
        options.AddOperationTransformer(new WireOperationTransformer(catalog));
        options.AddDocumentTransformer((_, _, _) => options.OpenApiVersion == OpenApiSpecVersion.OpenApi3_1
            ? Task.CompletedTask
            : throw new NotSupportedException($"Schemas of wire types are JSON Schema, which OpenAPI has since 3.1. Leave {nameof(OpenApiOptions)}.{nameof(OpenApiOptions.OpenApiVersion)} of '{options.DocumentName}' as it is."));
        var idOf = options.CreateSchemaReferenceId;
        // What another serializer makes of a type of the same name is another schema.
        options.CreateSchemaReferenceId = type => idOf(type) is { } id ? catalog.Defines(id) ? id + "Json" : id : null;
    }

    public void Configure(OpenApiOptions options) => Configure(Options.DefaultName, options);
}
