using System.Collections.Concurrent;
using ModelSync.Server.Transport.Framing;

namespace Runtime.Server.Tests.Transport;

/// <summary>The one writer of a connection when the network takes a part, later, or nothing any more.</summary>
public sealed class SendTests
{
    [Fact]
    public async Task A_small_message_is_one_write_and_needs_no_task()
    {
        var sink = new Network { Takes = int.MaxValue };
        var sender = new FrameSender(sink);
        var sent = sender.SendAsync(Opcode.Binary, new byte[100]);
        Assert.True(sent.IsCompletedSuccessfully);
        Assert.True(await sent);
        Assert.Equal([0x82, 100, .. new byte[100]], Assert.Single(sink.Writes));
        Assert.Equal(102, sender.Progress);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(125)]
    [InlineData(126)]
    [InlineData(1_022)]
    [InlineData(1_023)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(300_000)]
    public async Task However_little_the_network_takes_at_once_the_message_arrives(int length)
    {
        const int seed = 7;
        var random = new Random(seed);
        var payload = new byte[length];
        random.NextBytes(payload);
        for (var round = 0; round < 20; round++)
        {
            var sink = new Network { Takes = random.Next(3) == 0 ? 0 : random.Next(length + 12) };
            var sender = new FrameSender(sink);
            Assert.True(await sender.SendAsync(Opcode.Text, payload));
            sink.Takes = int.MaxValue;
            Assert.True(await sender.SendAsync(Opcode.Text, new byte[] { 9 }));
            var all = sink.Writes.SelectMany(write => write).ToArray();
            Assert.Equal([0x81, 1, 9], all[^3..]);
            Assert.Equal(payload, all[FrameHeader.SizeOf(length)..^3]);
            Assert.Equal(all.Length, sender.Progress);
        }
    }

    [Fact]
    public async Task What_waits_goes_between_messages_the_newest_pong_first_and_the_close_last()
    {
        var sink = new Network { Takes = 5, Waits = new() };
        var sender = new FrameSender(sink);
        var sent = sender.SendAsync(Opcode.Binary, new byte[50]);
        Assert.False(sent.IsCompleted);
        sender.Pong([1]);
        sender.Pong([2]);
        sender.Close(1000, "bye");
        sender.Close(1001, "again");
        Assert.False(await sender.SendAsync(Opcode.Binary, new byte[1]));
        Assert.False(sender.IsClosed);
        sink.Takes = 0;
        sink.Waits.SetResult(true);
        Assert.True(await sent);
        await Until(() => sender.IsClosed);
        var all = sink.Writes.SelectMany(write => write).ToArray();
        Assert.Equal([0x82, 50, .. new byte[50], 0x8a, 1, 2, 0x88, 5, 0x03, 0xe8, (byte)'b', (byte)'y', (byte)'e'], all);
    }

    [Fact]
    public async Task A_connection_that_is_gone_answers_false_to_who_waits_and_to_all_who_come()
    {
        var sink = new Network { Takes = 5, Waits = new() };
        var sender = new FrameSender(sink);
        var sent = sender.SendAsync(Opcode.Binary, new byte[50]);
        sender.Pong([1]);
        sink.Waits.SetResult(false);
        Assert.False(await sent);
        Assert.False(await sender.SendAsync(Opcode.Binary, new byte[1]));
        sender.Pong([2]);
        sender.Close(1000, "");
        Assert.Equal(5, sender.Progress);

        var gone = new FrameSender(new Network { Takes = -1 });
        Assert.False(await gone.SendAsync(Opcode.Binary, new byte[1]));
        Assert.False(await gone.SendAsync(Opcode.Binary, new byte[1]));
    }

    [Fact]
    public async Task Another_way_is_taken_only_before_the_first_byte()
    {
        var (first, second, third) = (new Network { Takes = 1_000 }, new Network { Takes = 1_000 }, new Network());
        var sender = new FrameSender(first);
        sender.Prefer(second);
        await sender.SendAsync(Opcode.Binary, new byte[1]);
        sender.Prefer(third);
        await sender.SendAsync(Opcode.Binary, new byte[1]);
        Assert.Equal((0, 2, 0), (first.Writes.Count, second.Writes.Count, third.Writes.Count));
    }

    private static async Task Until(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!condition()) await Task.Delay(1, patience.Token);
    }

    /// <summary>Takes so many bytes at once, and the rest when it is told to.</summary>
    private sealed class Network : IByteSink
    {
        public int Takes { get; set; }

        public TaskCompletionSource<bool>? Waits { get; init; }

        public ConcurrentQueue<byte[]> Writes { get; } = [];

        public int TrySend(ReadOnlySpan<byte> bytes)
        {
            if (Takes <= 0) return Takes;
            var count = Math.Min(Takes, bytes.Length);
            Takes -= count;
            Writes.Enqueue(bytes[..count].ToArray());
            return count;
        }

        public async ValueTask<bool> SendAsync(ReadOnlyMemory<byte> bytes)
        {
            if (Waits is not null && !await Waits.Task) return false;
            await Task.Yield();
            Writes.Enqueue(bytes.ToArray());
            return true;
        }
    }
}
