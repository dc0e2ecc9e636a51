using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging.Abstractions;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;
using ModelSync.Server.Changes;
using ModelSync.Server.Queries;
using ModelSync.Server.Storage;
using ModelSync.Server.Telemetry;
using ModelSync.Wire;
using ModelSync.Wire.Messages;
using Runtime.Sqlite.Tests.Support;

namespace Runtime.Sqlite.Tests.Changes;

/// <summary>Commits that come while the engine is busy go to everybody in one frame; an idle engine sends each at once.</summary>
public sealed class TickTests
{
    private const int Burst = 12;

    [Fact]
    public async Task What_is_committed_while_the_engine_is_busy_is_one_delta()
    {
        await using var test = await TestStore.OpenAsync();
        await test.InsertAsync(TestStore.Item(1));
        using var stopping = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var queries = new LiveQueries(ShopSync.Descriptor, test.Store, new EngineOptions(), TimeProvider.System, new SyncMetrics(new Meter("test"), "Shop"), NullLogger.Instance);
        var running = queries.RunAsync(stopping.Token);
        await using (var busy = await ConnectAsync(queries, stopping.Token))
        await using (var other = await ConnectAsync(queries, stopping.Token))
        {
            // The engine sends on its own thread: a connection that takes its time with a frame makes it busy. A real one does not block.
            using var taken = new ManualResetEventSlim();
            using var goOn = new ManualResetEventSlim();
            var blocking = BlockAsync(busy, taken, goOn, stopping.Token);
            await WriteAsync(test, 1);
            taken.Wait(stopping.Token);
            for (var write = 2; write <= Burst; write++)
            {
                await WriteAsync(test, write);
                while (queries.Waiting < write - 1)
                {
                    stopping.Token.ThrowIfCancellationRequested();
                    await Task.Yield();
                }
            }

            var newest = await test.Store.ReadVersionAsync(stopping.Token);
            // It asks before the engine goes on: later it would race with it, and might get everything in one frame.
            var receiving = StepsAsync(other, step => step.Version == newest, stopping.Token);
            goOn.Set();
            await blocking;

            // The one that the engine was busy with, and the rest.
            var steps = await receiving;
            Assert.Equal(2, steps.Count);
            Assert.All(steps, step => Assert.Single(step.Deltas));

            // And now that nothing waits, each commit is a frame.
            var before = steps[^1].Version;
            for (var write = 0; write < 3; write++)
            {
                await WriteAsync(test, 100 + write);
                var alone = Assert.Single(await StepsAsync(other, step => step.Version > before, stopping.Token));
                Assert.Single(alone.Deltas);
                before = alone.Version;
            }
        }

        await stopping.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
    }

    [Fact]
    public void A_tick_holds_what_follows_each_other_up_to_its_bound()
    {
        var tick = new Tick(maxChanges: 2);
        Assert.True(tick.TryAdd(Batch(1, 2)));
        Assert.True(tick.TryAdd(Batch(2, 3)));
        Assert.False(tick.TryAdd(Batch(3, 4)), "a third change");
        var merged = tick.Take();
        Assert.Equal((1, 3, 2), (merged.From, merged.Version, merged.Changes.Count));
        Assert.True(tick.IsEmpty);
        Assert.True(tick.TryAdd(Batch(3, 9, changes: 5)), "one that is too large is a tick by itself");
        tick.Take();
        Assert.True(tick.TryAdd(Batch(9, 10)));
        Assert.False(tick.TryAdd(Batch(11, 12)), "a gap is for the engine to see");
    }

    private static CommitBatch Batch(long from, long version, int changes = 1) =>
        new(from, version, [.. Enumerable.Range(0, changes).Select(_ => new RowChange<Item>(version, TestStore.Items, null, TestStore.Item(version)))], []);

    private static Task WriteAsync(TestStore test, int number) => test.WriteAsync(async transaction =>
    {
        var item = (await transaction.FindAsync(TestStore.Items, new(1L)))!;
        item.Title = $"lamp {number}";
        await transaction.UpdateAsync(TestStore.Items, item, PositionSet.Of([2]));
    });

    private static async Task<ILiveConnection> ConnectAsync(LiveQueries queries, CancellationToken limit)
    {
        var connection = await queries.ConnectAsync(Guid.NewGuid(), WireEncoding.MessagePack, outcome => new Ack(outcome.Sequence, AckStatus.Ok, default), 0, limit);
        connection.Subscribe(1, new LiveQuery(TestStore.Query("items.inRoom"), new ShopSync.ItemsInRoomArguments(1)));
        for (var isLive = false; !isLive;)
        {
            await connection.WaitAsync(limit);
            while (connection.TryRead(out var message)) isLive |= MessageCodec.DecodeDown(message.ToArray(), WireEncoding.MessagePack, out _) is Tx { Activate.Count: > 0 };
        }

        return connection;
    }

    private static async Task BlockAsync(ILiveConnection connection, ManualResetEventSlim taken, ManualResetEventSlim goOn, CancellationToken limit)
    {
        await connection.WaitAsync(limit);
        taken.Set();
        goOn.Wait(limit);
    }

    private static async Task<List<Tx>> StepsAsync(ILiveConnection connection, Func<Tx, bool> last, CancellationToken limit)
    {
        var steps = new List<Tx>();
        while (steps.Count == 0 || !last(steps[^1]))
        {
            await connection.WaitAsync(limit);
            while (connection.TryRead(out var message)) steps.Add((Tx)MessageCodec.DecodeDown(message.ToArray(), WireEncoding.MessagePack, out _)!);
        }

        return steps;
    }
}
