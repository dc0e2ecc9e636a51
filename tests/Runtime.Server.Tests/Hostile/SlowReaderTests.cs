using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using ModelSync.Server.Hosting;
using ModelSync.Server.Transport.Framing;
using ModelSync.Wire;
using ModelSync.Wire.Messages;
using Runtime.Server.Tests.Hosting;
using Runtime.Server.Tests.Support;
using Runtime.Server.Tests.Transport;
using Xunit.Abstractions;

namespace Runtime.Server.Tests.Hostile;

/// <summary>Clients that read nothing, or a byte now and then, beside healthy ones that look at the same rows.</summary>
public sealed class SlowReaderTests(ITestOutputHelper output)
{
    private const int Stuck = 100;
    private const int Trickling = 100;
    private const int Late = 8;
    private const int Healthy = 4;
    private const int Writes = 150;

    // The frames of one result are shared, so a slow client may cost hardly any heap of its own.
    private const long MostHeap = 256 * 1024;

    // Buffers of TCP on both ends and the soft budget; all writes together are twice as much.
    private const long MostWaiting = 1536 * 1024;

    // The guarantee's own figure, where nothing else runs; else what only a stall would take.
    private static readonly TimeSpan LongestGap = Volumes.IsAlone ? TimeSpan.FromMilliseconds(250) : TimeSpan.FromSeconds(5);

    private static readonly Guid Writer = new("aaaaaaaa-0000-4000-8000-000000000001");

    [Fact]
    public async Task Slow_readers_cost_little_delay_nobody_and_are_closed_when_they_take_nothing()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var app = await NotesApp.StartAsync(time: time, configure: Permit);
        var slow = await OpenAsync(app, Stuck + Trickling);
        var late = await OpenAsync(app, Late);
        using var stop = new CancellationTokenSource();
        var trickling = Task.WhenAll(slow.Skip(Stuck).Select(peer => TrickleAsync(peer, stop.Token)));
        var healthy = new List<TestClient>();
        for (var number = 0; number < Healthy; number++) healthy.Add(await SubscribedAsync(app, Guid.NewGuid()));
        var writer = await SubscribedAsync(app, Writer);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var newest = 0L;
        var gaps = new List<double>();
        for (var sequence = 1; sequence <= Writes; sequence++)
        {
            var sent = Stopwatch.GetTimestamp();
            await writer.MutateAsync(sequence, NotesApp.Large);
            foreach (var client in healthy) newest = (await client.ReceiveNextAsync<Tx>(step => step.Deltas.Count > 0)).Version;
            gaps.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            await writer.ReceiveNextAsync<Tx>(step => step.Acks.Count > 0);
        }

        var heap = (GC.GetTotalMemory(forceFullCollection: true) - before) / (Stuck + Trickling + Late);
        var waited = await Task.WhenAll(late.Select(peer => CatchUpAsync(peer, newest)));
        output.WriteLine($"healthy clients: longest gap {gaps.Max():F0} ms, median {gaps.Order().ElementAt(Writes / 2):F1} ms; {heap / 1024} KiB of heap a slow client, at most {waited.Max() / 1024} KiB of changes waited for one, after {Writes} frames of {NotesApp.LargeBytes} bytes");
        Assert.True(heap < MostHeap, $"{heap} bytes of heap a slow client");
        Assert.True(waited.Max() < MostWaiting, $"{waited.Max()} bytes of changes waited for a client that read nothing");
        Assert.True(gaps.Max() <= LongestGap.TotalMilliseconds, $"a healthy client waited {gaps.Max()} ms");
        // Real time has passed, the clock of the server has not: whoever waited for a slow client would wait still.
        Assert.Equal(0, Closed(app));

        // Takes note of what the slow ones have taken, then gives them the time in which they take nothing more.
        await stop.CancelAsync();
        await trickling;
        for (var second = 0; Closed(app) < Stuck + Trickling; second++)
        {
            Assert.True(second < 100, $"only {Closed(app)} are closed");
            time.Advance(TimeSpan.FromSeconds(5));
            foreach (var client in healthy.Append(writer)) await client.SettleAsync();
        }

        await writer.MutateAsync(Writes + 1, "last");
        foreach (var client in healthy) await client.ReceiveNextAsync<Tx>(step => step.Deltas.Count > 0);
        slow.ForEach(peer => peer.Dispose());
    }

    private static void Permit(ModelSyncOptions options) => options.MutationBurst = options.MutationsPerSecond = 10_000;

    private static int Closed(NotesApp app) => app.Logs.Lines.Count(line => line.Contains($"{CloseCodes.OverLimit}", StringComparison.Ordinal) && line.Contains(ErrorCodes.LimitSlow, StringComparison.Ordinal));

    private static async Task<TestClient> SubscribedAsync(NotesApp app, Guid clientId)
    {
        var client = await app.ConnectAsync();
        await client.GreetAsync(clientId);
        await client.SubscribeAsync(1, 0, "all");
        await client.ReceiveNextAsync<Tx>(step => step.Activate.Count > 0);
        return client;
    }

    // They read until they are subscribed, so that all have the same to take afterwards.
    private static async Task<List<RawPeer>> OpenAsync(NotesApp app, int count)
    {
        var peers = new List<RawPeer>();
        for (var number = 0; number < count; number++)
        {
            var peer = await RawPeer.ConnectAsync(app.SyncAddress, receiveBuffer: 4096);
            await peer.SendAsync(
                Frames.Of(Opcode.Binary, MessageCodec.Encode(TestClient.Hello(Guid.NewGuid()), WireEncoding.MessagePack)),
                Frames.Of(Opcode.Binary, MessageCodec.Encode(new Sub(1, 0, (byte[])[0x91, 0xa3, .. "all"u8]), WireEncoding.MessagePack)));
            IMessage? message;
            do message = MessageCodec.DecodeDown(await peer.ReceiveMessageAsync(), WireEncoding.MessagePack, out _);
            while (message is not Tx { Activate.Count: > 0 });
            peers.Add(peer);
        }

        return peers;
    }

    // What waited for a client is what it gets when it reads at last: bytes of changes, until it is at the newest version.
    private static async Task<long> CatchUpAsync(RawPeer peer, long newest)
    {
        using (peer)
        {
            var waited = 0L;
            while (true)
            {
                var message = MessageCodec.DecodeDown(await peer.ReceiveMessageAsync(), WireEncoding.MessagePack, out _);
                if (message is not Tx step) continue;
                waited += step.Deltas.Sum(delta => (long)delta.Length);
                if (step.Version >= newest) return waited;
            }
        }
    }

    private static async Task TrickleAsync(RawPeer peer, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await peer.ReadByteAsync();
            await Task.Delay(50, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
