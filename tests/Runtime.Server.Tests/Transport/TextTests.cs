using ModelSync.Server.Transport.Framing;
using ModelSync.Wire;

namespace Runtime.Server.Tests.Transport;

/// <summary>Text is UTF-8 or the connection ends with 1007; characters may be cut anywhere (RFC 6455, 8.1).</summary>
public sealed class TextTests(EchoHost host) : IClassFixture<EchoHost>
{
    private static readonly string[] Valid =
    [
        "", "00", "7f", "c280", "dfbf", "e0a080", "efbfbf", "ed9fbf", "ee8080", "efbfbd", "f0908080", "f48fbfbf", "efbfbe",
        "cebae1bdb9cf83cebcceb5", "48656c6c6f2dc2b540c39fc3b6c3a4c3bcc3a0c3a12d5554462d382121",
        "f09f9880f09f9880f09f9880f09f9880f09f9880f09f9880f09f9880f09f9880f09f9880",
    ];

    private static readonly string[] Invalid =
    [
        "80", "bf", "8080", "c0af", "c1bf", "e080af", "f08080af", "c0", "df", "e0", "ef", "f0", "f7", "f8", "fc", "fe", "ff", "feff",
        "c220", "e0a0", "e0a0c0", "e28228", "eda080", "edbfbf", "eda080edb080", "f0908c", "f0908cbc80", "f0288cbc", "f4908080", "f5808080",
        "f888808080", "fc8480808080", "cebae1bdb9cf83cebcceb5eda080656469746564", "61f0908080f09080", "6161616161616161616161616161616161c3",
    ];

    public static TheoryData<string> Ways => [.. EchoHost.Ways];

    public static TheoryData<string> Ours => ["socket", "stream"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Text_that_is_UTF8_comes_back_wherever_it_is_cut(string way)
    {
        using var peer = await host.ConnectAsync(way, WireEncoding.Json);
        foreach (var text in Valid.Select(Convert.FromHexString))
        {
            await peer.SendAsync(Frames.Text(text));
            Assert.Equal(text, await peer.ReceiveMessageAsync());
            await peer.SendInPiecesAsync(Frames.Text(text), 1);
            Assert.Equal(text, await peer.ReceiveMessageAsync());
            for (var cut = 0; cut <= text.Length; cut++)
            {
                await peer.SendAsync(Frames.Text(text[..cut], final: false), Frames.Ping([]), Frames.More(text[cut..]));
                Assert.Equal(Opcode.Pong, (await peer.ReceiveAsync())!.Opcode);
                Assert.Equal(text, await peer.ReceiveMessageAsync());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ours))]
    public async Task Text_that_is_not_UTF8_closes_with_1007_wherever_it_is_cut(string way)
    {
        foreach (var text in Invalid.Select(Convert.FromHexString))
        {
            Assert.Equal((Convert.ToHexString(text), CloseCodes.IllFormedText), (Convert.ToHexString(text), await CloseOfAsync(way, Frames.Text(text))));
            foreach (var cut in new[] { 0, text.Length / 2, text.Length })
                Assert.Equal(CloseCodes.IllFormedText, await CloseOfAsync(way, [.. Frames.Text(text[..cut], final: false), .. Frames.More(text[cut..])]));
        }
    }

    [Theory]
    [MemberData(nameof(Ours))]
    public async Task The_first_byte_that_cannot_be_mended_closes_before_the_message_ends(string way)
    {
        foreach (var (mended, wrong) in new[] { ("f4", "90"), ("c3", "28"), ("eda0", ""), ("61", "80"), ("", "ff") })
        {
            using var peer = await host.ConnectAsync(way, WireEncoding.Json);
            var text = Convert.FromHexString(mended + wrong);
            // The header promises more; the last bytes never come.
            await peer.SendAsync(Frames.Of(Opcode.Text, text, length: 100));
            Assert.Equal(CloseCodes.IllFormedText, await peer.ReceiveCloseAsync());
        }
    }

    [Fact]
    public async Task Bytes_are_any_bytes()
    {
        using var peer = await host.ConnectAsync("socket", WireEncoding.MessagePack);
        foreach (var bytes in Invalid.Select(Convert.FromHexString))
        {
            await peer.SendAsync(Frames.Binary(bytes));
            Assert.Equal(bytes, await peer.ReceiveMessageAsync());
        }
    }

    private async Task<int?> CloseOfAsync(string way, byte[] bytes)
    {
        using var peer = await host.ConnectAsync(way, WireEncoding.Json);
        await peer.TrySendAsync(bytes);
        return await peer.ReceiveCloseAsync();
    }
}
