using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ModelSync.Generated.V1;
using ModelSync.Server.Authorization;
using ModelSync.Server.Faults;
using ModelSync.Server.Sessions;
using ModelSync.Server.Storage;
using ModelSync.Server.Telemetry;

namespace ModelSync.Server.Hosting;

/// <summary>Puts a surface into the services; its own services have the surface's type as key.</summary>
internal static class SyncServerRegistration
{
    public static ModelSyncBuilder Add(IServiceCollection services, Type surface, SurfaceDescriptor descriptor)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ISyncSessions, SyncSessions>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ModelSyncOptions>, ModelSyncOptionsValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ModelSyncOptions>, ModelSyncOptionsRules>());
        services.AddOptions<ModelSyncOptions>(surface.FullName).ValidateOnStart();
        services.AddKeyedSingleton(surface, (provider, _) => Make(provider, surface, descriptor));
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredKeyedService<SyncServer>(surface));
        return new ModelSyncBuilder(services, surface, descriptor);
    }

    private static SyncServer Make(IServiceProvider provider, Type surface, SurfaceDescriptor descriptor)
    {
        var options = provider.GetRequiredService<IOptionsMonitor<ModelSyncOptions>>().Get(surface.FullName);
        var store = provider.GetKeyedService<ISyncStore>(surface)
            ?? throw new InvalidOperationException($"{surface.Name} has no database: add .UseSqlite(connectionString) behind AddModelSync<{surface.Name}>().");
        return new SyncServer(
            descriptor,
            options,
            store,
            provider.GetRequiredService<IAuthorizer>(),
            provider.GetRequiredService<IServiceScopeFactory>(),
            provider.GetRequiredService<IHostApplicationLifetime>(),
            provider.GetRequiredService<TimeProvider>(),
            new SyncMetrics(provider.GetRequiredService<IMeterFactory>().Create(SyncMetrics.MeterName), surface.Name),
            provider.GetService<IFailpoints>(),
            provider.GetRequiredService<ILogger<SyncServer>>());
    }
}
