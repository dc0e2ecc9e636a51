using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ModelSync.Generated.V1;
using ModelSync.Server.Hosting;

namespace ModelSync.AspNetCore;

/// <summary>Registers the health check of a surface: <c>builder.Services.AddHealthChecks().AddModelSync&lt;ShopSync&gt;()</c>.</summary>
public static class ModelSyncHealthChecks
{
    /// <summary>
    /// Adds a check that reads the database's newest version and waits until the engine has reached it. Degraded: rows on screens are late;
    /// unhealthy: not started, stopping, the database cannot be read, or the engine has failed.
    /// </summary>
    /// <param name="name">Default: <c>modelsync</c> and the surface's name.</param>
    /// <param name="tags">For endpoints that choose checks, like <c>ready</c>.</param>
    public static IHealthChecksBuilder AddModelSync<TSurface>(this IHealthChecksBuilder builder, string? name = null, IEnumerable<string>? tags = null)
        where TSurface : ISyncSurface =>
        builder.Add(new HealthCheckRegistration(
            name ?? $"modelsync {typeof(TSurface).Name}",
            provider => new SurfaceHealthCheck(provider.GetRequiredKeyedService<SyncServer>(typeof(TSurface))),
            HealthStatus.Unhealthy,
            tags));

    private sealed class SurfaceHealthCheck(SyncServer server) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            var health = await server.CheckAsync(cancellationToken);
            var status = health.Condition switch
            {
                SyncCondition.Serving => HealthStatus.Healthy,
                SyncCondition.Late => HealthStatus.Degraded,
                _ => context.Registration.FailureStatus,
            };
            return new HealthCheckResult(status, health.Description, data: new Dictionary<string, object> { ["version"] = health.Version });
        }
    }
}
