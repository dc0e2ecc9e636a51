using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using ModelSync.Generated.V1;
using ModelSync.Server.Changes;
using ModelSync.Server.Contracts;
using ModelSync.Server.Queries.Frames;
using ModelSync.Server.Queries.Partitions;
using ModelSync.Server.Queries.Resume;
using ModelSync.Server.Storage;
using ModelSync.Server.Telemetry;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Queries;

/// <summary>
/// Runs the engine: one loop takes what happened, lets the engine step, and does what it wants. Commits and reads wait in a bounded inbox,
/// so a slow engine slows its sources; connections ring, each at most once, and keep what they want in their own bounded mailbox.
/// </summary>
internal sealed class LiveQueries(SurfaceDescriptor surface, ISyncStore store, EngineOptions options, TimeProvider time, SyncMetrics metrics, ILogger logger) : ILiveQueries
{
    private const int MostInputs = 64;

    private readonly Channel<EngineEvent> _inbox = Channel.CreateBounded<EngineEvent>(new BoundedChannelOptions(options.InboxCapacity) { SingleReader = true });

    // Not bounded by itself: it holds a connection at most once.
    private readonly Channel<LiveConnection> _bells = Channel.CreateUnbounded<LiveConnection>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Dictionary<Connection, LiveConnection> _connections = [];
    private readonly List<EngineEvent> _commands = [];
    private readonly List<EngineEffect> _effects = [];
    private readonly Tick _tick = new(options.BulkChanges);
    private readonly long _started = time.GetTimestamp();
    private readonly ResumeCounters _resumes = new();

    public Guid Instance => options.Instance;

    /// <summary>Commits and reads that wait for the engine.</summary>
    internal int Waiting => _inbox.Reader.Count;

    /// <summary>How subscriptions that came back were answered.</summary>
    public ResumeCounts Resumes => _resumes.Read();

    /// <summary>Runs until cancelled. The store must be open.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // Who was connected before a restart comes back in a moment: what happened since is asked for once, for all of them.
        var past = await store.ReadPastAsync(options.RingChanges, cancellationToken);
        var engine = new LiveEngine(surface, options, past.Version, past, _resumes);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pumping = new ChangePump(store, time, logger).RunAsync(past.Version, _inbox.Writer, stopping.Token);
        try
        {
            await StepAllAsync(engine, stopping.Token);
        }
        finally
        {
            await stopping.CancelAsync();
            foreach (var connection in _connections.Values) connection.GiveUp(new WireError(ErrorCodes.Unavailable, Retry.Now));
            await pumping.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public async ValueTask<ILiveConnection> ConnectAsync(
        Guid clientId,
        Dialect dialect,
        Func<StoredOutcome, Ack> acknowledge,
        long atLeast,
        CancellationToken cancellationToken)
    {
        var connection = new LiveConnection(new Connection(clientId, dialect), acknowledge, options, _bells.Writer);
        try
        {
            await connection.BeginAsync(atLeast, cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private async Task StepAllAsync(LiveEngine engine, CancellationToken cancellationToken)
    {
        var bell = _bells.Reader.WaitToReadAsync(cancellationToken).AsTask();
        var mail = _inbox.Reader.WaitToReadAsync(cancellationToken).AsTask();
        while (true)
        {
            await WaitAsync(bell, mail, engine.NextWake, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            StepBells(engine, cancellationToken);
            StepInbox(engine, cancellationToken);
            if (engine.NextWake <= Now) Step(engine, new Woken(), cancellationToken);
            if (bell.IsCompleted) bell = _bells.Reader.WaitToReadAsync(cancellationToken).AsTask();
            if (mail.IsCompleted) mail = _inbox.Reader.WaitToReadAsync(cancellationToken).AsTask();
        }
    }

    private TimeSpan Now => time.GetElapsedTime(_started);

    private async Task WaitAsync(Task bell, Task mail, TimeSpan? wake, CancellationToken cancellationToken)
    {
        if (bell.IsCompleted || mail.IsCompleted) return;
        if (wake is null)
        {
            await Task.WhenAny(bell, mail);
            return;
        }

        var pause = wake.Value - Now;
        if (pause <= TimeSpan.Zero) return;
        using var waking = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(bell, mail, Task.Delay(pause, time, waking.Token));
        await waking.CancelAsync();
    }

    private void StepBells(LiveEngine engine, CancellationToken cancellationToken)
    {
        while (_bells.Reader.TryRead(out var connection))
        {
            connection.TakeCommands(_commands);
            foreach (var command in _commands) Step(engine, command, cancellationToken, connection);
            _commands.Clear();
        }
    }

    // Connections get their turn in between, and with it the next frame: however many commits wait, they go in a few frames.
    private void StepInbox(LiveEngine engine, CancellationToken cancellationToken)
    {
        for (var i = 0; i < MostInputs && _inbox.Reader.TryRead(out var input); i++)
        {
            var batch = (input as Committed)?.Batch;
            if (batch is not null) metrics.Committed(batch);
            if (batch is not null && _tick.TryAdd(batch)) continue;
            StepTick(engine, cancellationToken);
            if (batch is null) Step(engine, input, cancellationToken);
            else _tick.TryAdd(batch);
        }

        StepTick(engine, cancellationToken);
    }

    private void StepTick(LiveEngine engine, CancellationToken cancellationToken)
    {
        if (!_tick.IsEmpty) Step(engine, new Committed(_tick.Take()), cancellationToken);
    }

    private void Step(LiveEngine engine, EngineEvent input, CancellationToken cancellationToken, LiveConnection? sender = null)
    {
        if (input is Connected connected) _connections.Add(connected.Connection, sender!);
        if (input is Disconnected gone) _connections.Remove(gone.Connection);
        engine.Step(input, Now, _effects);
        foreach (var effect in _effects) Do(effect, cancellationToken);
        _effects.Clear();
    }

    private void Do(EngineEffect effect, CancellationToken cancellationToken)
    {
        switch (effect)
        {
            case Deliver deliver:
                if (_connections.TryGetValue(deliver.Connection, out var receiver)) receiver.Accept(deliver.Frame);
                break;
            case Hydrate hydrate:
                _ = ReadAsync(hydrate, cancellationToken);
                break;
            case Begun begun:
                if (_connections.TryGetValue(begun.Connection, out var beginner)) beginner.Welcome(begun);
                break;
            case GiveUp giveUp:
                if (_connections.Remove(giveUp.Connection, out var given)) given.GiveUp(giveUp.Error);
                break;
            case Report report:
                logger.QueryTrouble(report.Fault, report.Shape.Name, report.Problem);
                break;
        }
    }

    // The engine bounds how many of these run at a time. Readers answer in any case, but for the end of everything.
    private async Task ReadAsync(Hydrate hydrate, CancellationToken cancellationToken)
    {
        try
        {
            await _inbox.Writer.WriteAsync(await Task.Run(() => MeasureAsync(hydrate.Reading, cancellationToken), cancellationToken), cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The loop has ended.
        }
    }

    private async Task<EngineEvent> MeasureAsync(Reading reading, CancellationToken cancellationToken)
    {
        var query = reading.Partition.Shape.Name;
        using var activity = SyncActivities.Read(surface.Name, query);
        var began = time.GetTimestamp();
        var read = await reading.RunAsync(store, cancellationToken);
        var failed = read is HydrationFailed;
        metrics.QueryRead(query, failed, time.GetElapsedTime(began));
        activity.End(failed ? OutcomeNames.Failed : "ok");
        return read;
    }
}
