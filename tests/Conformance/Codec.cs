using System.Text;
using ModelSync.Generated.V1;

namespace Conformance;

/// <summary>Whole values in one encoding.</summary>
internal static class Codec
{
    public static (object? Value, WireErrorCode Error) ReadJson(WireShape shape, ReadOnlySpan<byte> bytes, WireLimits? limits = null)
    {
        var reader = new JsonReader(bytes, limits);
        return (ShapeReader.Read(ref reader, shape), reader.Finish());
    }

    public static (object? Value, WireErrorCode Error) ReadMessagePack(WireShape shape, ReadOnlySpan<byte> bytes, WireLimits? limits = null)
    {
        var reader = new MessagePackReader(bytes, limits);
        return (ShapeReader.Read(ref reader, shape), reader.Finish());
    }

    public static (object? Value, WireErrorCode Error) Read(string encoding, WireShape shape, ReadOnlySpan<byte> bytes, WireLimits? limits = null) =>
        encoding == "json" ? ReadJson(shape, bytes, limits) : ReadMessagePack(shape, bytes, limits);

    public static string WriteJson(WireShape shape, object? value) => Encoding.UTF8.GetString(ToJson(shape, value));

    public static string WriteMessagePack(WireShape shape, object? value) => Convert.ToHexStringLower(ToMessagePack(shape, value));

    public static byte[] Write(string encoding, WireShape shape, object? value) => encoding == "json" ? ToJson(shape, value) : ToMessagePack(shape, value);

    public static byte[] ToJson(WireShape shape, object? value)
    {
        using var buffer = new WireBuffer(16);
        var writer = new JsonWriter(buffer);
        ShapeWriter.Write(ref writer, shape, value);
        return buffer.ToArray();
    }

    public static byte[] ToMessagePack(WireShape shape, object? value)
    {
        using var buffer = new WireBuffer(16);
        var writer = new MessagePackWriter(buffer);
        ShapeWriter.Write(ref writer, shape, value);
        return buffer.ToArray();
    }
}
