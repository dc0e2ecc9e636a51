using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ModelSync.Generated.V1;

namespace ModelSync.AspNetCore;

/// <summary>Maps a surface: <c>app.MapModelSync&lt;ShopSync&gt;("/sync").RequireAuthorization()</c>.</summary>
public static class ModelSyncEndpoints
{
    /// <summary>
    /// Serves the surface at an address. Authorization that is put on the endpoint is enforced when the client says hello, by cookie or by token,
    /// not at the upgrade; so applications with bearer tokens need no token in the address.
    /// </summary>
    public static IEndpointConventionBuilder MapModelSync<TSurface>(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern)
        where TSurface : ISyncSurface
    {
        var pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseWebSockets();
        pipeline.Run(new SyncEndpoint(typeof(TSurface)).HandleAsync);
        var mapped = endpoints.Map(pattern, pipeline.Build()).WithDisplayName($"ModelSync {typeof(TSurface).Name}");
        mapped.Finally(HelloAuthorization.MoveFrom);
        return mapped;
    }
}
