using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace ModelSync.Benchmarks.Live.Systems;

/// <summary>A bare Kestrel WebSocket broadcast: the floor of what a server on these sockets can cost.</summary>
internal sealed class KestrelSystem : ILiveSystem
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<WebSocket, SemaphoreSlim>> _rooms = new();

    public string Name => "Kestrel WebSocket";

    public string Spares => "no database work, no queries";

    public string Path => "/raw";

    public string? Subprotocol => null;

    public bool Binary => false;

    public void Configure(WebApplicationBuilder builder)
    {
    }

    public void Map(WebApplication app)
    {
        app.UseWebSockets();
        app.Map(Path, Serve);
    }

    public IEnumerable<byte[]> Subscribe(string room) => [Further(1, room)];

    public byte[] Further(int number, string room) => Encoding.UTF8.GetBytes($"s{room}");

    public bool IsReady(ReadOnlySpan<byte> message) => message.SequenceEqual("ok"u8);

    public byte[] Write(string room, string marker, long number) => Encoding.UTF8.GetBytes($"w{room} {marker}");

    private async Task Serve(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var turn = new SemaphoreSlim(1);
        var buffer = new byte[4096];
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory(), context.RequestAborted) is { MessageType: not WebSocketMessageType.Close } received)
                await Handle(socket, turn, Encoding.UTF8.GetString(buffer, 0, received.Count));
        }
        catch (Exception cut) when (cut is WebSocketException or OperationCanceledException)
        {
            // The load client leaves without a goodbye.
        }
        finally
        {
            foreach (var room in _rooms.Values) room.TryRemove(socket, out _);
        }
    }

    private async Task Handle(WebSocket socket, SemaphoreSlim turn, string message)
    {
        if (message[0] == 's')
        {
            _rooms.GetOrAdd(message[1..], _ => new())[socket] = turn;
            await socket.SendAsync("ok"u8.ToArray(), WebSocketMessageType.Text, true, CancellationToken.None);
            return;
        }

        var space = message.IndexOf(' ', StringComparison.Ordinal);
        var room = message[1..space];
        var payload = JsonSerializer.SerializeToUtf8Bytes(BroadcastItem.Of(room, message[(space + 1)..]));
        foreach (var (subscriber, itsTurn) in _rooms[room]) await SendInTurn(subscriber, itsTurn, payload);
    }

    // Sends of one socket must not overlap; nearly all complete at once.
    private static async ValueTask SendInTurn(WebSocket socket, SemaphoreSlim turn, byte[] payload)
    {
        await turn.WaitAsync();
        var sent = socket.SendAsync(payload.AsMemory(), WebSocketMessageType.Text, true, CancellationToken.None);
        if (sent.IsCompletedSuccessfully) turn.Release();
        else _ = sent.AsTask().ContinueWith(_ => turn.Release(), TaskScheduler.Default);
    }
}
