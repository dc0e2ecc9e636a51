using ModelSync.Benchmarks.Live.Measuring;
using ModelSync.Benchmarks.Live.Systems;

namespace ModelSync.Benchmarks.Live.Load;

/// <summary>What a server holds for connections and for further queries: its heap after full collections, and its working set.</summary>
internal sealed class MemoryClient(ILiveSystem system, ServerProcess server, int subscribers)
{
    // So many connections ask so many further queries each.
    private const int Askers = 100;
    private const int Further = 50;

    private readonly List<Subscriber> _connections = [];

    public async Task<MemorySample> MeasureAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        try
        {
            // The first ones load code and fill pools.
            await OpenAsync(Askers, limit.Token);
            var before = await server.ReadMemoryAsync();
            await OpenAsync(subscribers, limit.Token);
            var connected = await server.ReadMemoryAsync();
            await AskAsync(2, (_, further) => $"shared-{further}", limit.Token);
            var shared = await server.ReadMemoryAsync();
            await AskAsync(2 + Further, (asker, further) => $"own-{asker}-{further}", limit.Token);
            var own = await server.ReadMemoryAsync();
            return new MemorySample(
                (connected.Heap - before.Heap) / (double)subscribers,
                (connected.WorkingSet - before.WorkingSet) / (double)subscribers,
                (shared.Heap - connected.Heap) / (double)(Askers * Further),
                (own.Heap - shared.Heap) / (double)(Askers * Further));
        }
        finally
        {
            foreach (var connection in _connections) await connection.DisposeAsync();
        }
    }

    private Task OpenAsync(int count, CancellationToken cancellationToken) =>
        Opening.AllAsync(count, () => new Subscriber(system, (_, _) => { }), new Uri(server.Address, system.Path), _ => "room-0", _connections, cancellationToken);

    private async Task AskAsync(int firstNumber, Func<int, int, string> roomOf, CancellationToken cancellationToken)
    {
        for (var asker = 0; asker < Askers; asker++)
            for (var further = 0; further < Further; further++)
                await _connections[asker].SubscribeAsync(system.Further(firstNumber + further, roomOf(asker, further)), cancellationToken);
    }
}
