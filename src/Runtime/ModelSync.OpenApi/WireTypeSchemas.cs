using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ModelSync.OpenApi;

/// <summary>Wire types in OpenAPI documents: <c>builder.Services.AddOpenApi().AddWireTypeSchemas()</c>.</summary>
public static class WireTypeSchemas
{
    /// <summary>
    /// Describes endpoints that take <c>Wire&lt;T&gt;</c> or write wire types, in all documents, as what they are: by the schemas of the npm package's <c>schemas.json</c>,
    /// and with their problems. For OpenAPI 3.1, whose schemas are JSON Schema.
    /// </summary>
    public static IServiceCollection AddWireTypeSchemas(this IServiceCollection services)
    {
        services.TryAddSingleton<SchemaCatalog>();
        services.TryAddEnumerable(ServiceDescriptor.Transient<IApiDescriptionProvider, WireEndpointReader>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<OpenApiOptions>, ConfigureWireTypes>());
        return services;
    }
}
