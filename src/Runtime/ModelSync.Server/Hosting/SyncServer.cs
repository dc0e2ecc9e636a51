using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ModelSync.Generated.V1;
using ModelSync.Server.Authorization;
using ModelSync.Server.Contracts;
using ModelSync.Server.Faults;
using ModelSync.Server.Mutations;
using ModelSync.Server.Queries;
using ModelSync.Server.Queries.Resume;
using ModelSync.Server.Sessions;
using ModelSync.Server.Storage;
using ModelSync.Server.Telemetry;
using ModelSync.Server.Transport;
using ModelSync.Wire;

namespace ModelSync.Server.Hosting;

/// <summary>One surface in one process: opens the store before the first connection, runs the engine, serves sessions.</summary>
internal sealed class SyncServer(
    SurfaceDescriptor surface,
    ModelSyncOptions options,
    ISyncStore store,
    IAuthorizer authorizer,
    IServiceScopeFactory services,
    IHostApplicationLifetime lifetime,
    TimeProvider time,
    SyncMetrics metrics,
    IFailpoints? failpoints,
    ILogger<SyncServer> logger) : IHostedService, IAsyncDisposable
{
    /// <summary>As many as a lock file promises by default.</summary>
    private const int MostKept = 5;

    private readonly CancellationTokenSource _stopping = new();
    private Task _running = Task.CompletedTask;
    private SessionServices? _sessions;
    private LiveQueries? _engine;
    private HealthProbe? _probe;
    private volatile bool _failed;
    private int _disposed;

    public ModelSyncOptions Options => options;

    /// <summary>How subscriptions that came back were answered, since the start.</summary>
    public ResumeCounts Resumes => _engine?.Resumes ?? new ResumeCounts(0, 0, 0, 0);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await store.OpenAsync(surface, cancellationToken);
        var engine = new LiveQueries(surface, store, EngineOptions(), time, metrics, logger);
        _engine = engine;
        metrics.ObserveResumes(() => engine.Resumes);
        _running = Task.Run(() => RunAsync(engine), CancellationToken.None);
        _probe = new HealthProbe(store, engine, time);
        _sessions = MakeSessions(engine, new ServedContracts(surface, await KeepContractAsync(cancellationToken)));
        logger.Started(surface.Name, await store.ReadVersionAsync(cancellationToken));
    }

    /// <summary>Ends all connections of a user.</summary>
    public void Revoke(string userId) => _sessions?.Open.Revoke(userId);

    /// <summary>Serves one connection until it is closed.</summary>
    /// <param name="address">Where it comes from, if the server knows.</param>
    public async Task ServeAsync(ITransport transport, WireEncoding encoding, IAuthenticator authenticator, IPAddress? address)
    {
        if (_sessions is null) throw new InvalidOperationException($"{surface.Name} has not started.");
        using var place = _sessions.Connections.TryOpen(address);
        using var session = new Session(_sessions, transport, encoding, authenticator);
        if (place is null) session.Refuse();
        await session.RunAsync(lifetime.ApplicationStopping);
    }

    /// <summary>Looks whether the surface can do its work; takes some seconds at most.</summary>
    public async Task<SyncHealth> CheckAsync(CancellationToken cancellationToken)
    {
        if (_failed) return new SyncHealth(SyncCondition.Failed, "The engine has failed; the log says why.", 0);
        if (_probe is null || _stopping.IsCancellationRequested || lifetime.ApplicationStopping.IsCancellationRequested)
            return new SyncHealth(SyncCondition.NotServing, _probe is null ? "Not started." : "Stopping.", 0);
        return await _probe.RunAsync(cancellationToken);
    }

    /// <summary>Sessions have drained by then: they do so when the application begins to stop, and the web server waits for them.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await _running.WaitAsync(cancellationToken);
        logger.Stopped(surface.Name);
    }

    // The container knows the server under two names and disposes of it for each.
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0) return;
        await _stopping.CancelAsync();
        await _running;
        _stopping.Dispose();
    }

    // Without its engine the process answers nothing right any more: it stops, and whoever runs it starts it again.
    private async Task RunAsync(LiveQueries engine)
    {
        try
        {
            await engine.RunAsync(_stopping.Token);
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // Stopped.
        }
        catch (Exception fault)
        {
            _failed = true;
            logger.EngineFault(fault, surface.Name);
            lifetime.StopApplication();
        }
    }

    // Where there is no lock file, the server remembers by itself: a deploy must not refuse every open tab.
    private async Task<IReadOnlyList<IReadOnlyList<string>>> KeepContractAsync(CancellationToken cancellationToken)
    {
        if (surface.History is not { IsLocked: false } history) return [];
        var kept = await store.KeepContractAsync(new KeptContract(surface.Name, Convert.ToHexStringLower(surface.WireHash.Span), string.Join('\n', TodaysContract.Of(history).Lines)), MostKept, cancellationToken);
        return [.. kept.Select(static contract => contract.Lines.Split('\n'))];
    }

    private EngineOptions EngineOptions() => new()
    {
        MaxRows = options.MaxRows,
        ResumeWindow = options.ResumeWindow,
        ResumeBytes = options.ResumeBytes,
        Instance = Guid.NewGuid(),
        Failpoints = failpoints,
    };

    private SessionServices MakeSessions(LiveQueries engine, ServedContracts contracts)
    {
        var preparer = new CallPreparer(surface, authorizer, time, logger);
        var times = new MutationTimes(options.MutationTimeout, options.AfterCommitTimeout);
        return new SessionServices(
            surface,
            contracts,
            store,
            engine,
            new MutationRunner(surface, store, preparer, services, times, time, metrics, logger),
            new OutcomeReader(surface),
            authorizer,
            new ConnectionCounter(options.MaxConnections, options.MaxConnectionsPerAddress, options.MaxConnectionsPerUser),
            options.ToSettings(),
            metrics,
            time,
            logger,
            failpoints);
    }
}
