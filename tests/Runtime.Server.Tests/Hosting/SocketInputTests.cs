using System.Net.WebSockets;
using ModelSync.Wire;
using ModelSync.Wire.Messages;
using Runtime.Server.Tests.Support;

namespace Runtime.Server.Tests.Hosting;

public sealed class SocketInputTests
{
    private static readonly Guid Ann = new("aaaaaaaa-0000-4000-8000-000000000001");
    private static readonly Guid Bob = new("bbbbbbbb-0000-4000-8000-000000000002");

    [Fact]
    public async Task Bad_input_over_sockets_closes_by_the_table_and_disturbs_nobody()
    {
        await using var app = await NotesApp.StartAsync(configure: options => options.MaxFrameBytes = 4096);
        var other = await app.ConnectAsync();
        await other.GreetAsync(Bob);

        var garbage = await app.ConnectAsync();
        await garbage.SendBytesAsync([0xc1, 0xff, 0x00]);
        Assert.Equal((CloseCodes.Protocol, ErrorCodes.ProtocolMalformed), await garbage.ReceiveCloseAsync());

        var oversize = await app.ConnectAsync();
        await oversize.GreetAsync(Ann);
        await oversize.SendBytesAsync(new byte[1_000_000]);
        Assert.Equal((CloseCodes.TooLarge, ErrorCodes.LimitFrame), await oversize.ReceiveCloseAsync());

        var second = await app.ConnectAsync(WireEncoding.Json);
        await second.GreetAsync(Ann);
        await second.SendAsync(TestClient.Hello(Ann));
        Assert.Equal((CloseCodes.SecondHello, ErrorCodes.ProtocolSecondHello), await second.ReceiveCloseAsync());

        await other.SendAsync(new Ping(3, IsUp: true));
        Assert.Equal(3, (await other.ReceiveAsync<Pong>()).Id);
    }

    [Theory]
    [InlineData(Subprotocols.MessagePack, WebSocketMessageType.Text)]
    [InlineData(Subprotocols.Json, WebSocketMessageType.Binary)]
    public async Task Messages_of_the_other_kind_are_malformed(string subprotocol, WebSocketMessageType type)
    {
        await using var app = await NotesApp.StartAsync();
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol(subprotocol);
        await socket.ConnectAsync(app.SyncAddress, CancellationToken.None);
        await socket.SendAsync("[]"u8.ToArray(), type, endOfMessage: true, CancellationToken.None);
        var buffer = new byte[4096];
        WebSocketReceiveResult received;
        do received = await socket.ReceiveAsync(buffer, CancellationToken.None);
        while (received.MessageType != WebSocketMessageType.Close);
        Assert.Equal(CloseCodes.Protocol, (int)socket.CloseStatus!);
    }

    [Fact]
    public async Task A_message_in_fragments_is_one_message()
    {
        await using var app = await NotesApp.StartAsync();
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol(Subprotocols.Json);
        await socket.ConnectAsync(app.SyncAddress, CancellationToken.None);
        var hello = MessageCodec.Encode(TestClient.Hello(Ann), WireEncoding.Json);
        for (var at = 0; at < hello.Length; at++)
            await socket.SendAsync(hello.AsMemory(at, 1), WebSocketMessageType.Text, endOfMessage: at == hello.Length - 1, CancellationToken.None);
        var buffer = new byte[4096];
        var received = await socket.ReceiveAsync(buffer, CancellationToken.None);
        Assert.IsType<Welcome>(MessageCodec.DecodeDown(buffer.AsMemory(0, received.Count), WireEncoding.Json, out _));
    }

    [Fact]
    public async Task A_request_that_is_no_upgrade_or_asks_for_another_subprotocol_is_refused()
    {
        await using var app = await NotesApp.StartAsync();
        using var http = new HttpClient { BaseAddress = app.Address };
        Assert.Equal(400, (int)(await http.GetAsync("/sync")).StatusCode);
        Assert.Equal(400, await app.UpgradeStatusAsync(_ => { }));
        Assert.Equal(400, await app.UpgradeStatusAsync(options => options.AddSubProtocol("modelsync.2.msgpack")));
        Assert.Equal(101, await app.UpgradeStatusAsync(options =>
        {
            options.AddSubProtocol("modelsync.2.msgpack");
            options.AddSubProtocol(Subprotocols.MessagePack);
        }));
    }

    [Fact]
    public async Task Only_own_and_listed_origins_may_connect()
    {
        await using var app = await NotesApp.StartAsync(configure: options => options.AllowedOrigins.Add("https://shop.example"));
        var port = app.Address.Port;
        (string? Origin, string? Cookie, int Status)[] cases =
        [
            (null, null, 101),
            (null, "session=1", 403),
            ($"http://127.0.0.1:{port}", "session=1", 101),
            ($"HTTP://127.0.0.1:{port}", null, 101),
            ($"https://127.0.0.1:{port}", null, 403),
            ("http://127.0.0.1:1", null, 403),
            ("http://127.0.0.1", null, 403),
            ($"http://localhost:{port}", null, 403),
            ("http://evil.example", null, 403),
            ($"http://127.0.0.1.evil.example:{port}", null, 403),
            ("null", null, 403),
            ("https://shop.example", "session=1", 101),
            ("https://shop.example.evil.example", null, 403),
            ("https://sub.shop.example", null, 403),
        ];
        foreach (var (origin, cookie, status) in cases)
        {
            var actual = await app.UpgradeStatusAsync(options =>
            {
                options.AddSubProtocol(Subprotocols.Json);
                if (origin is not null) options.SetRequestHeader("Origin", origin);
                if (cookie is not null) options.SetRequestHeader("Cookie", cookie);
            });
            Assert.True(status == actual, $"origin {origin}, cookie {cookie}: {actual}");
        }
    }
}
