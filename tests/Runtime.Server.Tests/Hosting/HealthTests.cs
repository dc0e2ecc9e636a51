using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;
using ModelSync.AspNetCore;
using ModelSync.Server.Contracts;
using ModelSync.Server.Hosting;
using Runtime.Server.Tests.Support;

namespace Runtime.Server.Tests.Hosting;

public sealed class HealthTests
{
    [Fact]
    public async Task A_server_is_healthy_while_it_serves_and_unhealthy_once_it_stops()
    {
        HealthCheckService? health = null;
        await using var app = await NotesApp.StartAsync(
            services: services => services.AddHealthChecks().AddModelSync<NotesApp.Notes>(tags: ["ready"]),
            built: services => health = services.GetRequiredService<HealthCheckService>());
        var report = await health!.CheckHealthAsync(registration => registration.Tags.Contains("ready"));
        var (name, entry) = Assert.Single(report.Entries);
        Assert.Equal(("modelsync Notes", HealthStatus.Healthy), (name, entry.Status));
        Assert.True((long)entry.Data["version"] >= 0);
        await app.StopAsync();
        Assert.Equal(HealthStatus.Unhealthy, (await health.CheckHealthAsync()).Status);
    }

    [Fact]
    public async Task An_engine_that_does_not_come_so_far_is_late()
    {
        var time = new FakeTimeProvider();
        var probing = new HealthProbe(new InMemoryStore(), new StuckEngine(), time).RunAsync(CancellationToken.None);
        await Sessions.SessionFixture.UntilAsync(() =>
        {
            time.Advance(TimeSpan.FromSeconds(1));
            return probing.IsCompleted;
        });
        Assert.Equal(SyncCondition.Late, (await probing).Condition);
    }

    [Fact]
    public async Task A_database_that_cannot_be_read_is_a_failure_and_its_message_stays_inside()
    {
        var store = new InMemoryStore { NextReadFault = new InvalidOperationException("secret path") };
        var health = await new HealthProbe(store, new StuckEngine(), TimeProvider.System).RunAsync(CancellationToken.None);
        Assert.Equal(SyncCondition.Failed, health.Condition);
        Assert.DoesNotContain("secret", health.Description, StringComparison.Ordinal);
    }

    private sealed class StuckEngine : ModelSync.Server.Queries.ILiveQueries
    {
        public Guid Instance => Guid.Empty;

        public async ValueTask<ModelSync.Server.Queries.ILiveConnection> ConnectAsync(
            Guid clientId,
            Dialect dialect,
            Func<ModelSync.Server.Storage.StoredOutcome, ModelSync.Wire.Messages.Ack> acknowledge,
            long atLeast,
            CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("Not reached.");
        }
    }
}
