using ModelSync.AspNetCore;
using ModelSync.Benchmarks.Live.Systems.Rooms;
using ModelSync.Generated.V1;
using ModelSync.Sqlite;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace ModelSync.Benchmarks.Live.Systems;

/// <summary>Ours: a write is a mutation with a durable SQLite commit, a subscription a live query.</summary>
internal sealed class ModelSyncSystem : ILiveSystem
{
    public string Name => "ModelSync";

    public string Path => "/sync";

    public string? Subprotocol => Subprotocols.MessagePack;

    public bool Binary => true;

    private static SurfaceDescriptor Surface { get; } = DescriptorOf<RoomSync>();

    // The limits are for clients that nobody asked to do this; the load client answers no pings, whoever sends them.
    public void Configure(WebApplicationBuilder builder) => builder.Services
        .AddModelSync<RoomSync>(options =>
        {
            options.MutationsPerSecond = options.MutationBurst = 100_000;
            options.SubscriptionsPerSecond = options.SubscriptionBurst = 100_000;
            options.MaxConnectionsPerAddress = options.MaxConnections = 100_000;
            options.MaxQueries = 1_000;
            options.Heartbeat = TimeSpan.FromMinutes(10);
        })
        .UseSqlite("Data Source=rooms.db");

    public void Map(WebApplication app) => app.MapModelSync<RoomSync>(Path);

    public IEnumerable<byte[]> Subscribe(string room)
    {
        yield return Encode(new Hello(ProtocolVersion.Current, Convert.ToHexStringLower(Surface.WireHash.Span), Guid.NewGuid(), 0, null, null, 0, null, null));
        yield return Further(1, room);
    }

    public byte[] Further(int number, string room) => Encode(new Sub(number, Surface.Queries.Single().Index, Arguments(room)));

    public bool IsReady(ReadOnlySpan<byte> message) =>
        MessageCodec.DecodeDown(message.ToArray(), WireEncoding.MessagePack, out _) is Tx { Activate.Count: > 0 };

    public byte[] Write(string room, string marker, long number) => Encode(new Mut(number, Surface.Mutations.Single().Index, Arguments(room, marker)));

    private static SurfaceDescriptor DescriptorOf<TSurface>()
        where TSurface : ISyncSurface => TSurface.Descriptor;

    private static byte[] Encode(IMessage message) => MessageCodec.Encode(message, WireEncoding.MessagePack);

    private static byte[] Arguments(params string[] texts) => Encoded.MessagePack(texts, static (ref MessagePackWriter writer, string[] values) =>
    {
        writer.BeginArray(values.Length);
        foreach (var value in values) writer.WriteString(value);
    });
}
