using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ModelSync.Generated.V1;

namespace ModelSync.AspNetCore.Http;

/// <summary>Wire types in plain HTTP endpoints: <c>builder.Services.AddWireTypes&lt;ShopSync&gt;()</c>, and <see cref="Wire{T}"/> as a parameter.</summary>
public static class WireTypeServices
{
    /// <summary>Knows the wire types of a surface; of several surfaces when it is called for each.</summary>
    public static IServiceCollection AddWireTypes<TSurface>(this IServiceCollection services, Action<WireHttpOptions>? configure = null)
        where TSurface : ISyncSurface
    {
        services.AddOptions<WireHttpOptions>()
            .Validate(static o => o.MaxBodyBytes > 0, $"{nameof(WireHttpOptions)}.{nameof(WireHttpOptions.MaxBodyBytes)} must be positive.")
            .ValidateOnStart();
        if (configure is not null) services.Configure(configure);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<WireTypeCatalog>();
        services.AddSingleton(new WireTypeList(TSurface.WireTypes, static () => TSurface.Contract));
        return services;
    }

    /// <summary>Writes wire types that the endpoints return by their codecs. Endpoints that take a <see cref="Wire{T}"/> do so anyway.</summary>
    public static TBuilder WithWireTypes<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.AddEndpointFilterFactory(WireFilter.Create).WithMetadata(new WritesWireTypes(Body: null));
}
