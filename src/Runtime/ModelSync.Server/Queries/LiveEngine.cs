using ModelSync.Generated.V1;
using ModelSync.Server.Changes;
using ModelSync.Server.Queries.Frames;
using ModelSync.Server.Queries.Partitions;
using ModelSync.Server.Queries.Resume;
using ModelSync.Server.Storage;
using ModelSync.Wire;

namespace ModelSync.Server.Queries;

/// <summary>
/// The live-query engine as a state machine: events in, effects out, one step at a time. It has no clock, no randomness, no tasks and no locks,
/// so that a test can replay any order of events.
/// </summary>
internal sealed class LiveEngine
{
    private readonly EngineOptions _options;
    private readonly PartitionTable _partitions;
    private readonly ReadQueue _reads;
    private readonly FrameScheduler _frames;
    private readonly Subscriber _subscriber;
    private readonly ResumeMemory _memory;
    private readonly ConnectionTable _connections = new();
    private readonly CommitRing _ring;
    private readonly List<Hydrated> _ahead = [];
    private readonly List<Partition> _unsettled = [];

    /// <param name="version">Version of the database at which the engine begins.</param>
    /// <param name="past">What happened before it, for clients that come back.</param>
    /// <param name="resumes">Counts how they were answered.</param>
    public LiveEngine(SurfaceDescriptor surface, EngineOptions options, long version, CommitBatch? past = null, ResumeCounters? resumes = null)
    {
        _options = options;
        _partitions = new PartitionTable(surface, options);
        _reads = new ReadQueue(options);
        var snapshots = new RecentSnapshots();
        _memory = new ResumeMemory(_partitions, snapshots, options);
        _ring = new CommitRing(options.RingCommits, options.RingChanges);
        _ring.Begin(past ?? new CommitBatch(version, version, [], []));
        _frames = new FrameScheduler(options, new Resumption(_ring, snapshots, resumes ?? new ResumeCounters()), _partitions.NextId);
        _subscriber = new Subscriber(_partitions, _reads, _frames, _memory, options);
        Version = version;
    }

    /// <summary>The newest commit that all partitions know.</summary>
    public long Version { get; private set; }

    /// <summary>Partitions that somebody looks at.</summary>
    public int PartitionCount => _partitions.Count - _memory.LingeringCount;

    /// <summary>Partitions that are kept for those who come back.</summary>
    public int LingeringCount => _memory.LingeringCount;

    /// <summary>When to step with <see cref="Woken"/>, if nothing else happens before.</summary>
    public TimeSpan? NextWake => Earlier(_memory.NextWake, Earlier(_reads.NextWake, _frames.NextWake));

    /// <param name="now">Monotonic time.</param>
    /// <param name="effects">Receives what is to be done, in order.</param>
    public void Step(EngineEvent input, TimeSpan now, List<EngineEffect> effects)
    {
        _memory.Pass(now);
        Take(input, now, effects);
        foreach (var partition in _unsettled) Settle(partition, now, effects);
        _unsettled.Clear();
        GiveUpSlow(effects);
        _reads.Pump(now, effects);
        _frames.Flush(Version, now, effects);
    }

    private void Take(EngineEvent input, TimeSpan now, List<EngineEffect> effects)
    {
        switch (input)
        {
            case Committed committed:
                Commit(committed.Batch, effects);
                break;
            case Hydrated read:
                _reads.Ended();
                if (read.Version > Version) _ahead.Add(read);
                else Install(read, now, effects);
                break;
            case HydrationFailed failed:
                _reads.Ended();
                Fail(failed.Reading.Partition, failed.Fault, now, effects);
                break;
            case Connected connected:
                _connections.Await(connected.Connection, connected.AtLeast);
                break;
            case Disconnected gone:
                Disconnect(gone.Connection);
                break;
            case Subscribed subscribed:
                _subscriber.Begin(subscribed);
                break;
            case Unsubscribed unsubscribed:
                _subscriber.End(unsubscribed.Connection, unsubscribed.SubId);
                break;
            case Drained drained:
                drained.Connection.IsDrained = true;
                _frames.Notice(drained.Connection);
                break;
            case Woken:
                break;
        }

        _connections.Begin(Version, _ring.Floor, effects);
        InstallReached(now, effects);
    }

    // A batch that was seen is skipped, one that overlaps is taken from where the engine stands.
    private void Commit(CommitBatch batch, List<EngineEffect> effects)
    {
        if (batch.Version <= Version) return;
        if (batch.From > Version)
        {
            Lose(batch.Version, effects);
            return;
        }

        if (batch.From < Version) batch = batch with { From = Version, Changes = [.. batch.Changes.Where(change => change.Sequence > Version)] };
        Version = batch.Version;
        _ring.Add(batch);
        Route(batch);
        foreach (var outcome in batch.Outcomes) Acknowledge(outcome);
    }

    // What was missed cannot be told to anybody: all connections begin anew.
    private void Lose(long version, List<EngineEffect> effects)
    {
        foreach (var connection in _connections.All.ToArray()) GiveUp(connection, new WireError(ErrorCodes.Unavailable, Retry.Now), effects);
        foreach (var partition in _partitions.All.ToArray()) _memory.Retire(partition);
        _ring.Reset(version);
        Version = version;
    }

    private void Route(CommitBatch batch)
    {
        var bulky = batch.Changes.Count > _options.BulkChanges
            ? batch.Changes.CountBy(change => change.Model).Where(count => count.Value > _options.BulkChanges).Select(count => count.Key).ToHashSet()
            : [];
        foreach (var model in bulky)
            foreach (var partition in _partitions.MatchedOf(model)) Outdate(partition, batch.Version);
        foreach (var change in batch.Changes)
        {
            var routes = _partitions.RoutesOf(change.Model);
            foreach (var partition in routes.Requeried) Outdate(partition, change.Sequence);
            if (!bulky.Contains(change.Model)) routes.Route(change, _unsettled);
        }
    }

    private void Outdate(Partition partition, long sequence)
    {
        partition.Stale |= partition.Loaded;
        partition.TouchedAt = sequence;
        Unsettle(partition);
    }

    private void Acknowledge(StoredOutcome outcome)
    {
        foreach (var connection in _connections.Of(outcome.ClientId))
        {
            connection.Acks.Add(outcome);
            connection.AckBytes += outcome.Payload.Length;
            _subscriber.Weigh(connection);
        }
    }

    private void InstallReached(TimeSpan now, List<EngineEffect> effects)
    {
        for (var i = 0; i < _ahead.Count;)
        {
            if (_ahead[i].Version > Version)
            {
                i++;
                continue;
            }

            var read = _ahead[i];
            _ahead.RemoveAt(i);
            Install(read, now, effects);
        }
    }

    private void Install(Hydrated read, TimeSpan now, List<EngineEffect> effects)
    {
        var partition = read.Reading.Partition;
        partition.Reading = null;
        if (partition.Retired) return;
        switch (partition.Install(read, _ring))
        {
            case Installation.Done:
                partition.Failures = 0;
                foreach (var link in partition.Links) _subscriber.Offer(link);
                Unsettle(partition);
                break;
            case Installation.TooOld:
                Read(partition);
                break;
            default:
                effects.Add(new Report(partition.Shape, "was read as the log says it cannot be"));
                Fail(partition, null, now, effects);
                break;
        }
    }

    private void Fail(Partition partition, Exception? fault, TimeSpan now, List<EngineEffect> effects)
    {
        partition.Reading = null;
        if (partition.Retired) return;
        partition.Failures++;
        if (fault is not null) effects.Add(new Report(partition.Shape, "could not be read", fault));
        if (partition.Links.Count == 0) _memory.Retire(partition);
        else if (!partition.Loaded && partition.Failures >= _options.MaxAttempts)
            _subscriber.EndAll(partition, new WireError(ErrorCodes.Unavailable, Retry.After) { RetryAfterMs = 1_000 });
        else _reads.RequestAfterPause(partition, now);
    }

    private void Unsettle(Partition partition)
    {
        if (partition.Unsettled) return;
        partition.Unsettled = true;
        _unsettled.Add(partition);
    }

    private void Settle(Partition partition, TimeSpan now, List<EngineEffect> effects)
    {
        partition.Unsettled = false;
        if (partition.Retired) return;
        if (partition.TakeContradiction()) effects.Add(new Report(partition.Shape, "was matched against rows that the log contradicts"));
        var delta = partition.Settle(Version);
        if (partition.IsTooLarge)
        {
            _subscriber.EndAll(partition, new WireError(ErrorCodes.LimitRows));
            return;
        }

        if (delta is not null && !_subscriber.TryAppend(partition, delta))
        {
            effects.Add(new Report(partition.Shape, "has a row that the wire cannot carry"));
            return;
        }

        // Before its first rows nobody can have any.
        if (partition.Loaded && !partition.Recent.Covers(Version)) partition.Recent.Reset(Version);
        _subscriber.FollowCompleteness(partition, now);
        if (partition.NeedsReading) Read(partition);
    }

    private void Read(Partition partition)
    {
        if (partition.Links.Count == 0) _memory.Retire(partition);
        else _reads.Request(partition);
    }

    private void GiveUpSlow(List<EngineEffect> effects)
    {
        foreach (var connection in _subscriber.TakeTooSlow()) GiveUp(connection, new WireError(ErrorCodes.LimitSlow, Retry.Now), effects);
    }

    private void GiveUp(Connection connection, WireError error, List<EngineEffect> effects)
    {
        Disconnect(connection);
        effects.Add(new GiveUp(connection, error));
    }

    private void Disconnect(Connection connection)
    {
        if (_connections.Remove(connection)) _subscriber.EndAll(connection);
    }

    private static TimeSpan? Earlier(TimeSpan? left, TimeSpan? right) => left is null || right < left ? right : left;
}
