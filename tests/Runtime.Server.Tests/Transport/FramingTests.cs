using ModelSync.Server.Transport.Framing;
using ModelSync.Wire;

namespace Runtime.Server.Tests.Transport;

/// <summary>Whole messages, pings, reserved bits, opcodes, masks and forms of length, over real sockets (RFC 6455, 5).</summary>
public sealed class FramingTests(EchoHost host) : IClassFixture<EchoHost>
{
    public static TheoryData<string, WireEncoding, int, int> Lengths
    {
        get
        {
            var data = new TheoryData<string, WireEncoding, int, int>();
            foreach (var way in EchoHost.Ways)
                foreach (var encoding in new[] { WireEncoding.Json, WireEncoding.MessagePack })
                    foreach (var (length, piece) in new[] { (0, 9), (1, 1), (125, 1), (126, 1000), (127, 997), (128, 1), (4095, 4096), (4096, 17), (65_535, 1000), (65_536, 997), (EchoHost.Limit, 100_000) })
                        data.Add(way, encoding, length, piece);
            return data;
        }
    }

    public static TheoryData<string> Ways => [.. EchoHost.Ways];

    public static TheoryData<string> Ours => ["socket", "stream"];

    public static TheoryData<string, string, byte[]> Breaches
    {
        get
        {
            var data = new TheoryData<string, string, byte[]>();
            foreach (var way in new[] { "socket", "stream" })
            {
                for (var bits = 1; bits < 8; bits++) data.Add(way, $"reserved bits {bits} of a message", Frames.Of(Opcode.Binary, [1], reserved: bits));
                data.Add(way, "reserved bit of a ping", Frames.Of(Opcode.Ping, [], reserved: 1));
                data.Add(way, "reserved bit of a close", Frames.Of(Opcode.Close, [], reserved: 4));
                foreach (var opcode in new[] { 3, 4, 5, 6, 7, 11, 12, 13, 14, 15 }) data.Add(way, $"opcode {opcode}", Frames.Of((Opcode)opcode, []));
                data.Add(way, "a ping of 126 bytes", Frames.Ping(new byte[126]));
                data.Add(way, "a pong of 126 bytes", Frames.Pong(new byte[126]));
                data.Add(way, "a close of 126 bytes", Frames.Close(1000, new byte[124]));
                data.Add(way, "a message without a mask", Frames.Of(Opcode.Binary, [1], masked: false));
                data.Add(way, "a ping without a mask", Frames.Of(Opcode.Ping, [1], masked: false));
                data.Add(way, "a ping in fragments", Frames.Of(Opcode.Ping, [1], final: false));
                data.Add(way, "a pong in fragments", Frames.Of(Opcode.Pong, [], final: false));
                data.Add(way, "a close in fragments", Frames.Of(Opcode.Close, [], final: false));
                data.Add(way, "a length with 64 bits", Frames.Of(Opcode.Binary, [], length: 1UL << 63));
                data.Add(way, "nothing to continue", Frames.More([1]));
                data.Add(way, "nothing to continue, more to come", Frames.More([], final: false));
                data.Add(way, "a message inside a message", [.. Frames.Binary([1], final: false), .. Frames.Binary([2])]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public async Task A_message_of_any_length_in_pieces_of_any_size_comes_back(string way, WireEncoding encoding, int length, int piece)
    {
        using var peer = await host.ConnectAsync(way, encoding);
        var payload = Enumerable.Range(0, length).Select(at => (byte)('a' + (at % 26))).ToArray();
        await peer.SendInPiecesAsync(encoding == WireEncoding.Json ? Frames.Text(payload) : Frames.Binary(payload), piece);
        Assert.Equal(payload, await peer.ReceiveMessageAsync());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Many_messages_in_one_segment_come_back_in_order(string way)
    {
        using var peer = await host.ConnectAsync(way, WireEncoding.MessagePack);
        await peer.SendAsync([.. Enumerable.Range(0, 200).Select(number => Frames.Binary([(byte)number]))]);
        for (var number = 0; number < 200; number++) Assert.Equal([(byte)number], await peer.ReceiveMessageAsync());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Pings_are_answered_with_their_payload_and_pongs_are_not(string way)
    {
        using var peer = await host.ConnectAsync(way, WireEncoding.MessagePack);
        foreach (var payload in new[] { [], "ping"u8.ToArray(), [0, 0xff, 0xfe], Enumerable.Repeat((byte)0xfe, 125).ToArray() })
        {
            await peer.SendAsync(Frames.Pong("unasked"u8.ToArray()), Frames.Ping(payload));
            var answer = await peer.ReceiveAsync();
            Assert.Equal((Opcode.Pong, true), (answer!.Opcode, answer.Final));
            Assert.Equal(payload, answer.Payload);
        }

        await peer.SendInPiecesAsync([.. Frames.Ping([7]), .. Frames.Pong([]), .. Frames.Binary([8])], 1);
        Assert.Equal([7], (await peer.ReceiveAsync())!.Payload);
        Assert.Equal([8], await peer.ReceiveMessageAsync());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Ten_pings_in_one_segment_are_all_answered(string way)
    {
        using var peer = await host.ConnectAsync(way, WireEncoding.MessagePack);
        await peer.SendAsync([.. Enumerable.Range(0, 10).Select(number => Frames.Ping([(byte)number]))]);
        for (var number = 0; number < 10; number++) Assert.Equal([(byte)number], (await peer.ReceiveAsync())!.Payload);
    }

    [Theory]
    [MemberData(nameof(Breaches))]
    public async Task What_the_protocol_forbids_closes_with_1002_behind_what_came_before(string way, string what, byte[] bytes)
    {
        using var peer = await host.ConnectAsync(way, WireEncoding.MessagePack);
        await peer.SendAsync(Frames.Binary([42]));
        Assert.Equal([42], await peer.ReceiveMessageAsync());
        await peer.TrySendAsync(bytes);
        var code = await peer.ReceiveCloseAsync();
        Assert.True(code == CloseCodes.Framing, $"{what}: {code}");
    }

    // It may say 1002, or drop the connection without a word.
    [Fact]
    public async Task Kestrels_WebSocket_takes_no_forbidden_frame_either()
    {
        foreach (var bytes in new[] { Frames.Of(Opcode.Binary, [1], reserved: 4), Frames.Of((Opcode)3, []), Frames.Ping(new byte[126]), Frames.More([1]) })
        {
            using var peer = await host.ConnectAsync("managed", WireEncoding.MessagePack);
            await peer.TrySendAsync(bytes);
            Assert.Equal(CloseCodes.Framing, await peer.ReceiveCloseAsync() ?? CloseCodes.Framing);
        }
    }

    [Theory]
    [MemberData(nameof(Ours))]
    public async Task A_length_that_is_longer_than_it_needs_to_be_closes_with_1002(string way)
    {
        foreach (var (form, length) in new[] { (126, 0), (126, 125), (127, 125), (127, 126), (127, 65_535) })
        {
            using var peer = await host.ConnectAsync(way, WireEncoding.MessagePack);
            await peer.TrySendAsync(Frames.Of(Opcode.Binary, new byte[length], form: form));
            Assert.Equal(CloseCodes.Framing, await peer.ReceiveCloseAsync());
        }
    }

    [Theory]
    [MemberData(nameof(Ours))]
    public async Task A_wrong_frame_is_refused_before_the_rest_of_it_is_there(string way)
    {
        byte[][] beginnings = [[0xc2], [0x83], [0x09], [0x82, 0x05], [0x89, 0xfe], [0x82, 0xff, 0x80, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4]];
        foreach (var beginning in beginnings)
        {
            using var peer = await host.ConnectAsync(way, WireEncoding.MessagePack);
            await peer.SendAsync(beginning);
            Assert.Equal(CloseCodes.Framing, await peer.ReceiveCloseAsync());
        }
    }
}
