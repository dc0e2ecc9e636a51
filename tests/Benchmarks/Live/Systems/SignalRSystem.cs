using System.Buffers;
using MessagePack;
using Microsoft.AspNetCore.SignalR;

namespace ModelSync.Benchmarks.Live.Systems;

/// <summary>SignalR groups with the MessagePack hub protocol: no storage, no query.</summary>
internal sealed class SignalRSystem : ILiveSystem
{
    public string Name => "SignalR MessagePack";

    public string Spares => "no database work, no queries";

    public string Path => "/hub";

    public string? Subprotocol => null;

    public bool Binary => true;

    public void Configure(WebApplicationBuilder builder) =>
        builder.Services.AddSignalR(options =>
        {
            options.MaximumParallelInvocationsPerClient = 1;
            // The load client answers no pings.
            options.ClientTimeoutInterval = TimeSpan.FromMinutes(10);
        }).AddMessagePackProtocol();

    public void Map(WebApplication app) => app.MapHub<ItemHub>(Path);

    public IEnumerable<byte[]> Subscribe(string room)
    {
        yield return "{\"protocol\":\"messagepack\",\"version\":1}\u001e"u8.ToArray();
        yield return Further(1, room);
    }

    public byte[] Further(int number, string room) => Invocation("1", nameof(ItemHub.Subscribe), room);

    // A completion (type 3) answers the Subscribe call.
    public bool IsReady(ReadOnlySpan<byte> message) => message.IndexOf((ReadOnlySpan<byte>)[0x03, 0x80, 0xa1, (byte)'1']) >= 0;

    public byte[] Write(string room, string marker, long number) => Invocation(null, nameof(ItemHub.Write), room, marker);

    // [type 1, headers, invocation id, target, arguments, stream ids], prefixed by its length in 7-bit groups.
    private static byte[] Invocation(string? id, string target, params string[] arguments)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new MessagePackWriter(buffer);
        writer.WriteArrayHeader(6);
        writer.Write(1);
        writer.WriteMapHeader(0);
        writer.Write(id);
        writer.Write(target);
        writer.WriteArrayHeader(arguments.Length);
        foreach (var argument in arguments) writer.Write(argument);
        writer.WriteArrayHeader(0);
        writer.Flush();
        var length = buffer.WrittenCount;
        byte[] prefix = length < 128 ? [(byte)length] : [(byte)((length & 127) | 128), (byte)(length >> 7)];
        return [.. prefix, .. buffer.WrittenSpan];
    }
}

public sealed class ItemHub : Hub
{
    public Task Subscribe(string room) => Groups.AddToGroupAsync(Context.ConnectionId, room);

    public Task Write(string room, string ts) => Clients.Group(room).SendAsync("update", BroadcastItem.Of(room, ts));
}
