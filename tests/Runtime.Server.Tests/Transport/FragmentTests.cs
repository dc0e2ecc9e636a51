using ModelSync.Server.Transport.Framing;
using ModelSync.Wire;

namespace Runtime.Server.Tests.Transport;

/// <summary>Messages in fragments, control frames between them, and limits that count all fragments (RFC 6455, 5.4).</summary>
public sealed class FragmentTests(EchoHost host) : IClassFixture<EchoHost>
{
    public static TheoryData<string, int> WaysAndPieces
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var way in EchoHost.Ways)
                foreach (var piece in new[] { 1, 3, 1000 }) data.Add(way, piece);
            return data;
        }
    }

    public static TheoryData<string> Ways => [.. EchoHost.Ways];

    public static TheoryData<string, int> WaysAndFragments
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var way in EchoHost.Ways)
                foreach (var fragments in new[] { 1, 2, 7 }) data.Add(way, fragments);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(WaysAndPieces))]
    public async Task Fragments_are_one_message_and_control_frames_between_them_are_answered_at_once(string way, int piece)
    {
        using var peer = await host.ConnectAsync(way, WireEncoding.Json);
        await peer.SendInPiecesAsync([.. Frames.Text("one ", final: false), .. Frames.Ping([1]), .. Frames.More("two "u8.ToArray(), final: false)], piece);
        Assert.Equal((Opcode.Pong, (byte)1), await AnswerAsync(peer));
        await peer.SendInPiecesAsync([.. Frames.Pong([9]), .. Frames.Ping([2]), .. Frames.More([]), .. Frames.Text("next")], piece);
        Assert.Equal((Opcode.Pong, (byte)2), await AnswerAsync(peer));
        Assert.Equal("one two "u8.ToArray(), await peer.ReceiveMessageAsync());
        Assert.Equal("next"u8.ToArray(), await peer.ReceiveMessageAsync());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Empty_fragments_make_an_empty_message(string way)
    {
        using var peer = await host.ConnectAsync(way, WireEncoding.MessagePack);
        await peer.SendAsync(Frames.Binary([], final: false), Frames.More([], final: false), Frames.More([]), Frames.Binary([1]));
        Assert.Empty(await peer.ReceiveMessageAsync());
        Assert.Equal([1], await peer.ReceiveMessageAsync());
    }

    [Theory]
    [MemberData(nameof(WaysAndFragments))]
    public async Task A_message_at_the_limit_is_taken_and_one_above_is_not(string way, int fragments)
    {
        foreach (var size in new[] { EchoHost.Limit - 1, EchoHost.Limit })
        {
            using var peer = await host.ConnectAsync(way, WireEncoding.MessagePack);
            await peer.SendAsync(Cut(new byte[size], fragments));
            Assert.Equal(size, (await peer.ReceiveMessageAsync()).Length);
        }

        using var over = await host.ConnectAsync(way, WireEncoding.MessagePack);
        await over.TrySendAsync(Cut(new byte[EchoHost.Limit + 1], fragments));
        Assert.Equal(CloseCodes.TooLarge, await over.ReceiveCloseAsync());
        await over.TrySendAsync(Frames.Close(CloseCodes.TooLarge));
        Assert.True(await over.EndsAsync());
    }

    [Theory]
    [InlineData("socket")]
    [InlineData("stream")]
    public async Task A_length_over_the_limit_is_refused_before_anything_of_it_is_there(string way)
    {
        foreach (var length in new[] { (ulong)EchoHost.Limit + 1, 1UL << 32, (1UL << 63) - 1 })
        {
            using var peer = await host.ConnectAsync(way, WireEncoding.MessagePack);
            await peer.SendAsync(Frames.Of(Opcode.Binary, [], length: length));
            Assert.Equal(CloseCodes.TooLarge, await peer.ReceiveCloseAsync());
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_message_of_the_kind_that_was_not_negotiated_is_refused(string way)
    {
        using var text = await host.ConnectAsync(way, WireEncoding.Json);
        await text.SendAsync(Frames.Binary([1]));
        Assert.Equal(CloseCodes.Protocol, await text.ReceiveCloseAsync());
        using var binary = await host.ConnectAsync(way, WireEncoding.MessagePack);
        await binary.SendAsync(Frames.Text("a", final: false), Frames.More("b"u8.ToArray()));
        Assert.Equal(CloseCodes.Protocol, await binary.ReceiveCloseAsync());
    }

    private static byte[][] Cut(byte[] payload, int fragments)
    {
        var size = (payload.Length + fragments - 1) / fragments;
        return [.. payload.Chunk(size).Select((piece, at) => at == 0 ? Frames.Binary(piece, fragments == 1) : Frames.More(piece, at == fragments - 1))];
    }

    private static async Task<(Opcode, byte)> AnswerAsync(RawPeer peer)
    {
        var answer = await peer.ReceiveAsync();
        return (answer!.Opcode, answer.Payload.Single());
    }
}
