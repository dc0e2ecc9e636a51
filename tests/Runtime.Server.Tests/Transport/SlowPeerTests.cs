using System.Net;
using System.Net.Sockets;
using ModelSync.Server.Transport.Framing;

namespace Runtime.Server.Tests.Transport;

/// <summary>A real socket whose other end reads slowly, or not at all.</summary>
public sealed class SlowPeerTests : IDisposable
{
    private readonly Socket _server;
    private readonly Socket _client;

    public SlowPeerTests()
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen();
        _client = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
        _client.Connect(listener.LocalEndPoint!);
        _server = listener.Accept();
    }

    [Fact]
    public async Task Bytes_arrive_in_order_however_slowly_they_are_read()
    {
        const int messages = 40;
        var sender = new FrameSender(new SocketSink(_server));
        var reading = ReadAsync(messages * (100_000 + FrameHeader.SizeOf(100_000)));
        for (var message = 0; message < messages; message++)
            Assert.True(await sender.SendAsync(Opcode.Binary, Enumerable.Repeat((byte)message, 100_000).ToArray()));
        var all = await reading;
        for (var message = 0; message < messages; message++)
            Assert.All(all.Skip((message * 100_010) + 10).Take(100_000), value => Assert.Equal((byte)message, value));
    }

    [Fact]
    public async Task A_peer_that_reads_nothing_stops_its_sender_soon_and_dropping_it_frees_who_waits()
    {
        var sender = new FrameSender(new SocketSink(_server));
        ValueTask<bool> sent;
        var taken = 0L;
        while ((sent = sender.SendAsync(Opcode.Binary, new byte[64 * 1024])).IsCompleted) taken += await sent ? 64 * 1024 : 0;
        Assert.InRange(taken, 0, 1024 * 1024);
        var before = sender.Progress;
        _server.Dispose();
        Assert.False(await sent);
        Assert.Equal(before, sender.Progress);
    }

    public void Dispose()
    {
        _server.Dispose();
        _client.Dispose();
    }

    private async Task<byte[]> ReadAsync(int count)
    {
        var all = new byte[count];
        for (var at = 0; at < count;)
        {
            var read = await _client.ReceiveAsync(all.AsMemory(at, Math.Min(5_000, count - at)));
            Assert.NotEqual(0, read);
            at += read;
        }

        return all;
    }
}
