using ModelSync.Server.Transport.Framing;
using ModelSync.Wire;

namespace Runtime.Server.Tests.Transport;

/// <summary>The closing handshake: codes, reasons, and silence behind it (RFC 6455, 5.5.1 and 7).</summary>
public sealed class CloseTests(EchoHost host) : IClassFixture<EchoHost>
{
    public static TheoryData<string> Ways => [.. EchoHost.Ways];

    public static TheoryData<string, int> Codes
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var way in EchoHost.Ways)
                foreach (var code in new[] { 1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999 }) data.Add(way, code);
            return data;
        }
    }

    public static TheoryData<string, int> ForbiddenCodes
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var way in EchoHost.Ways)
                foreach (var code in new[] { 0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65_535 }) data.Add(way, code);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_close_is_answered_with_its_code_and_ends_the_connection(string way, int code)
    {
        using var peer = await host.ConnectAsync(way, WireEncoding.MessagePack);
        await peer.SendAsync(Frames.Binary([1]), Frames.Close(code, "bye"u8.ToArray()));
        Assert.Equal([1], await peer.ReceiveMessageAsync());
        Assert.Equal(code, await peer.ReceiveCloseAsync());
        Assert.True(await peer.EndsAsync());
    }

    [Theory]
    [MemberData(nameof(ForbiddenCodes))]
    public async Task A_code_that_is_not_to_be_sent_is_answered_with_1002(string way, int code)
    {
        using var peer = await host.ConnectAsync(way, WireEncoding.MessagePack);
        await peer.SendAsync(Frames.Close(code));
        Assert.Equal(CloseCodes.Framing, await peer.ReceiveCloseAsync());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_reason_has_a_code_before_it_and_is_UTF8(string way)
    {
        using var half = await host.ConnectAsync(way, WireEncoding.MessagePack);
        await half.SendAsync(Frames.Of(Opcode.Close, [3]));
        Assert.Equal(CloseCodes.Framing, await half.ReceiveCloseAsync());
        using var longest = await host.ConnectAsync(way, WireEncoding.MessagePack);
        await longest.SendAsync(Frames.Close(1000, new byte[123]));
        Assert.NotNull(await longest.ReceiveCloseAsync());
    }

    [Theory]
    [InlineData("socket")]
    [InlineData("stream")]
    public async Task A_close_without_a_code_is_answered_without_one_and_a_reason_that_is_no_text_with_1007(string way)
    {
        using var bare = await host.ConnectAsync(way, WireEncoding.MessagePack);
        await bare.SendAsync(Frames.Of(Opcode.Close, []));
        Assert.Equal(CloseFrame.NoCode, await bare.ReceiveCloseAsync());
        Assert.True(await bare.EndsAsync());
        using var wrong = await host.ConnectAsync(way, WireEncoding.MessagePack);
        await wrong.SendAsync(Frames.Close(1000, [0xce, 0xba, 0xe1, 0xff]));
        Assert.Equal(CloseCodes.IllFormedText, await wrong.ReceiveCloseAsync());
    }

    [Theory]
    [InlineData("socket")]
    [InlineData("stream")]
    public async Task Whatever_follows_a_close_is_not_answered(string way)
    {
        using var peer = await host.ConnectAsync(way, WireEncoding.MessagePack);
        await peer.TrySendAsync(Frames.Close(1000), Frames.Ping([1]), Frames.Binary([2]), Frames.Close(1001));
        Assert.Equal(1000, await peer.ReceiveCloseAsync());
        Assert.True(await peer.EndsAsync());
    }

    [Theory]
    [InlineData("socket")]
    [InlineData("stream")]
    public async Task After_a_breach_the_rest_is_read_to_its_end_and_not_answered(string way)
    {
        using var peer = await host.ConnectAsync(way, WireEncoding.MessagePack);
        await peer.TrySendAsync(Frames.More([]), Frames.Ping([1]), Frames.Binary([2]));
        Assert.Equal(CloseCodes.Framing, await peer.ReceiveCloseAsync());
        await peer.TrySendAsync(Frames.Close(CloseCodes.Framing));
        peer.EndSending();
        Assert.True(await peer.EndsAsync());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_peer_that_goes_without_a_close_ends_its_connection(string way)
    {
        using var peer = await host.ConnectAsync(way, WireEncoding.MessagePack);
        await peer.SendAsync(Frames.Binary([1])[..3]);
        peer.Dispose();
        using var other = await host.ConnectAsync(way, WireEncoding.MessagePack);
        await other.SendAsync(Frames.Binary([5]));
        Assert.Equal([5], await other.ReceiveMessageAsync());
    }
}
