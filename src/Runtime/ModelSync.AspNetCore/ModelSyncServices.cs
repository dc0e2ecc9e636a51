using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ModelSync.Generated.V1;
using ModelSync.Server.Authorization;
using ModelSync.Server.Hosting;

namespace ModelSync.AspNetCore;

/// <summary>Registers a surface: <c>builder.Services.AddModelSync&lt;ShopSync&gt;().UseSqlite("Data Source=shop.db")</c>.</summary>
public static class ModelSyncServices
{
    /// <summary>Adds the surface with its engine; a database adapter follows on the builder.</summary>
    public static ModelSyncBuilder AddModelSync<TSurface>(this IServiceCollection services, Action<ModelSyncOptions>? configure = null)
        where TSurface : ISyncSurface
    {
        services.AddAuthorization();
        services.AddMetrics();
        services.TryAddSingleton<IAuthorizer, PolicyAuthorizer>();
        var builder = SyncServerRegistration.Add(services, typeof(TSurface), TSurface.Descriptor);
        return configure is null ? builder : builder.Configure(configure);
    }
}
