using System.Collections.Concurrent;
using System.Diagnostics;
using ModelSync.Benchmarks.Live.Measuring;
using ModelSync.Benchmarks.Live.Systems;

namespace ModelSync.Benchmarks.Live.Load;

/// <summary>
/// Subscribers that all watch one room, or each one of its own. To one room a further connection writes, because some systems do not send a write back to
/// who made it; to rooms of their own the subscribers write, each to its neighbour's.
/// </summary>
internal sealed class LoadClient(ILiveSystem system, ServerProcess server, int subscribers, bool distinct = false)
{
    private readonly ConcurrentBag<double> _latencies = [];
    private readonly SemaphoreSlim _progress = new(0);
    private readonly List<Subscriber> _connections = [];
    private long _deliveries;
    private long _newest;
    private int _arrived;
    private long _bytes;

    /// <summary>
    /// Writes at a rate, as many as fit into the duration, and ends when everybody has the last one. A system may skip a write
    /// that a newer one has overtaken; what it skips is no delivery.
    /// </summary>
    public Task<Sample> AtRateAsync(int writesPerSecond, TimeSpan duration) => MeasureAsync(async (writer, cancellationToken) =>
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / writesPerSecond));
        var writes = (int)(writesPerSecond * duration.TotalSeconds);
        for (var number = 1; number <= writes; number++)
        {
            await timer.WaitForNextTickAsync(cancellationToken);
            await WriteAsync(writer, number, cancellationToken);
        }

        await WaitForAllAsync(cancellationToken);
        return writes;
    });

    /// <summary>The next write is sent when everybody has the one before: no system can coalesce.</summary>
    public Task<Sample> SaturatedAsync(TimeSpan duration) => MeasureAsync(async (writer, cancellationToken) =>
    {
        var watch = Stopwatch.StartNew();
        var number = 0;
        while (watch.Elapsed < duration)
        {
            await WriteAsync(writer, ++number, cancellationToken);
            await WaitForAllAsync(cancellationToken);
        }

        return number;
    });

    /// <summary>So many writes are outstanding all the while, each to another room, each by another connection.</summary>
    public Task<Sample> OutstandingAsync(int outstanding, TimeSpan duration) => MeasureAsync(async (_, cancellationToken) =>
    {
        var watch = Stopwatch.StartNew();
        var writes = 0;
        while (watch.Elapsed < duration)
        {
            if (writes >= outstanding) await _progress.WaitAsync(cancellationToken);
            var by = writes % subscribers;
            var message = system.Write(RoomOf((by + 1) % subscribers), Marker.Of(Stopwatch.GetTimestamp()), (writes / subscribers) + 1);
            await _connections[by].SendAsync(message, cancellationToken);
            writes++;
        }

        for (var left = Math.Min(outstanding, writes); left > 0; left--) await _progress.WaitAsync(cancellationToken);
        return writes;
    });

    /// <summary>Opens all subscribers and writes once.</summary>
    public Task<Sample> OpenAsync() => MeasureAsync(async (writer, cancellationToken) =>
    {
        await WriteAsync(writer, 1, cancellationToken);
        await WaitForAllAsync(cancellationToken);
        return 1;
    });

    private string RoomOf(int subscriber) => distinct ? $"room-{subscriber}" : "room-0";

    private async Task WriteAsync(Subscriber writer, int number, CancellationToken cancellationToken)
    {
        var sent = Stopwatch.GetTimestamp();
        Volatile.Write(ref _newest, sent);
        Volatile.Write(ref _arrived, 0);
        await writer.SendAsync(system.Write(RoomOf(0), Marker.Of(sent), number), cancellationToken);
    }

    private async Task<Sample> MeasureAsync(Func<Subscriber, CancellationToken, Task<int>> write)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        var address = new Uri(server.Address, system.Path);
        await using var writer = new Subscriber(system, (_, _) => { });
        try
        {
            var opening = Stopwatch.StartNew();
            await Opening.AllAsync(subscribers, () => new Subscriber(system, Delivered), address, RoomOf, _connections, limit.Token);
            var opened = opening.Elapsed;
            await writer.OpenAsync(address, "nobody's", limit.Token);
            var (cpu, wall) = (server.Cpu, Stopwatch.StartNew());
            var writes = await write(writer, limit.Token);
            return new Sample(writes, _deliveries, _bytes, server.Cpu - cpu, wall.Elapsed, opened, [.. _latencies.Order()], server.WorkingSet);
        }
        finally
        {
            foreach (var connection in _connections) await connection.DisposeAsync();
        }
    }

    private void Delivered(int bytes, long sent)
    {
        _latencies.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
        Interlocked.Add(ref _bytes, bytes);
        Interlocked.Increment(ref _deliveries);
        if (distinct) _progress.Release();
        else if (sent == Volatile.Read(ref _newest) && Interlocked.Increment(ref _arrived) == subscribers) _progress.Release();
    }

    private async Task WaitForAllAsync(CancellationToken cancellationToken)
    {
        while (Volatile.Read(ref _arrived) < subscribers) await _progress.WaitAsync(cancellationToken);
    }
}
