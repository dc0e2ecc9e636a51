using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using MemoryPack;
using MessagePack;
using ModelSync.Benchmarks.Harness;
using ModelSync.Benchmarks.Orders;
using ModelSync.Generated.V1;

namespace ModelSync.Benchmarks;

/// <summary>P10: encoding and decoding of an order with 20 lines.</summary>
internal static class P10CodecQuestion
{
    private const string Json = "System.Text.Json source generation";
    private const string MessagePackCSharp = "MessagePack-CSharp 2.5";
    private const string MemoryPack = "MemoryPack";
    private const string OurMessagePack = "ModelSync MessagePack";
    private const string OurJson = "ModelSync JSON";

    public static IEnumerable<Comparison> Run(int rounds)
    {
        var order = SampleOrder.Create();
        var bytes = new Dictionary<string, byte[]>();
        yield return Encode(order, rounds, bytes);
        yield return Decode(order, rounds, bytes);
    }

    private static Comparison Encode(Order order, int rounds, Dictionary<string, byte[]> encoded)
    {
        var plain = new ArrayBufferWriter<byte>(1 << 16);
        var utf8 = new Utf8JsonWriter(plain);
        var wire = new WireBuffer(1 << 16);
        Candidate Plain(string name, Action write) => new(name, () =>
        {
            plain.ResetWrittenCount();
            write();
            return plain.WrittenCount;
        });
        Candidate[] candidates =
        [
            Plain(Json, () =>
            {
                utf8.Reset(plain);
                JsonSerializer.Serialize(utf8, order, OrderJsonContext.Default.Order);
                utf8.Flush();
            }),
            Plain(MessagePackCSharp, () => MessagePackSerializer.Serialize(plain, order)),
            Plain(MemoryPack, () => MemoryPackSerializer.Serialize(plain, order)),
            new(OurMessagePack, () => WriteMessagePack(wire, order)),
            new(OurJson, () => WriteJson(wire, order)),
        ];
        foreach (var candidate in candidates)
        {
            candidate.Run();
            encoded[candidate.Name] = candidate.Name is OurMessagePack or OurJson ? wire.ToArray() : plain.WrittenSpan.ToArray();
        }

        return Rounds.Compare("Encode into a reused buffer", rounds, candidates,
            new Bar(OurMessagePack, MessagePackCSharp, 0.2), new Bar(OurMessagePack, MemoryPack, 1.15), new Bar(OurMessagePack, MemoryPack, 0.8, Size: true), new Bar(OurJson, Json, 0.7));
    }

    private static Comparison Decode(Order order, int rounds, Dictionary<string, byte[]> encoded)
    {
        Order? last = null;
        Candidate Reading(string name, Func<byte[], Order?> read)
        {
            var bytes = encoded[name];
            return new(name, () =>
            {
                last = read(bytes);
                return bytes.Length;
            });
        }

        Candidate[] candidates =
        [
            Reading(Json, bytes => JsonSerializer.Deserialize(bytes, OrderJsonContext.Default.Order)),
            Reading(MessagePackCSharp, bytes => MessagePackSerializer.Deserialize<Order>(bytes)),
            Reading(MemoryPack, bytes => MemoryPackSerializer.Deserialize<Order>(bytes)),
            Reading(OurMessagePack, ReadMessagePack),
            Reading(OurJson, ReadJson),
        ];
        var expected = JsonSerializer.Serialize(order, OrderJsonContext.Default.Order);
        foreach (var candidate in candidates)
        {
            candidate.Run();
            if (JsonSerializer.Serialize(last!, OrderJsonContext.Default.Order) != expected) throw new InvalidOperationException($"{candidate.Name} reads another order.");
        }

        return Rounds.Compare("Decode from an array", rounds, candidates,
            new Bar(OurMessagePack, MessagePackCSharp, 0.27), new Bar(OurMessagePack, MemoryPack, 1.15), new Bar(OurJson, Json, 0.85));
    }

    private static int WriteMessagePack(WireBuffer buffer, Order order)
    {
        buffer.Reset();
        var writer = new ModelSync.Generated.V1.MessagePackWriter(buffer);
        OrderCodec.Write(ref writer, order);
        return buffer.WrittenCount;
    }

    private static int WriteJson(WireBuffer buffer, Order order)
    {
        buffer.Reset();
        var writer = new JsonWriter(buffer);
        OrderCodec.Write(ref writer, order);
        return buffer.WrittenCount;
    }

    private static Order? ReadMessagePack(byte[] bytes)
    {
        var reader = new ModelSync.Generated.V1.MessagePackReader(bytes);
        var order = OrderCodec.Read(ref reader);
        return reader.Finish() == WireErrorCode.None ? order : null;
    }

    private static Order? ReadJson(byte[] bytes)
    {
        var reader = new JsonReader(bytes);
        var order = OrderCodec.Read(ref reader);
        return reader.Finish() == WireErrorCode.None ? order : null;
    }
}

[JsonSerializable(typeof(Order))]
internal sealed partial class OrderJsonContext : JsonSerializerContext;
