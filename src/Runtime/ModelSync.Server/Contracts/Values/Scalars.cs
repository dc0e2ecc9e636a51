using System.Text.Json;
using ModelSync.Contract.Wire;
using ModelSync.Generated.V1;

namespace ModelSync.Server.Contracts.Values;

/// <summary>Values of kinds that are not made of others, with the codecs of generated code.</summary>
internal static class Scalars
{
    public static object Read<TReader>(ref TReader reader, string kind)
        where TReader : struct, IWireReader, allows ref struct => kind switch
        {
            "bool" => reader.ReadBool(),
            "sbyte" => SByteCodec.Read(ref reader),
            "byte" => ByteCodec.Read(ref reader),
            "short" => ShortCodec.Read(ref reader),
            "ushort" => UShortCodec.Read(ref reader),
            "int" => reader.ReadInt(),
            "uint" => UIntCodec.Read(ref reader),
            "long" => reader.ReadLong(),
            "ulong" => ULongCodec.Read(ref reader),
            "int128" => Int128Codec.Read(ref reader),
            "uint128" => UInt128Codec.Read(ref reader),
            "bigInteger" => BigIntegerCodec.Read(ref reader),
            "double" => reader.ReadDouble(),
            "float" => reader.ReadFloat(),
            "half" => HalfCodec.Read(ref reader),
            "decimal" => reader.ReadDecimal(),
            "string" => reader.ReadString(),
            "char" => CharCodec.Read(ref reader),
            "rune" => RuneCodec.Read(ref reader),
            "bytes" => reader.ReadBytes(),
            "guid" => reader.ReadGuid(),
            "uri" => UriCodec.Read(ref reader),
            "version" => VersionCodec.Read(ref reader),
            "instant" => reader.ReadInstant(),
            "dateTime" => DateTimeCodec.Read(ref reader),
            "offsetInstant" => new OffsetInstant(OffsetInstantCodec.Read(ref reader)),
            "date" => reader.ReadDate(),
            "time" => reader.ReadTime(),
            "duration" => DurationCodec.Read(ref reader),
            "json" => JsonCodec.Read(ref reader),
            _ => throw Unknown(kind),
        };

    public static void Write<TWriter>(ref TWriter writer, object value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        switch (value)
        {
            case bool x: writer.WriteBool(x); break;
            case sbyte x: SByteCodec.Write(ref writer, x); break;
            case byte x: ByteCodec.Write(ref writer, x); break;
            case short x: ShortCodec.Write(ref writer, x); break;
            case ushort x: UShortCodec.Write(ref writer, x); break;
            case int x: writer.WriteInt(x); break;
            case uint x: UIntCodec.Write(ref writer, x); break;
            case long x: writer.WriteLong(x); break;
            case ulong x: ULongCodec.Write(ref writer, x); break;
            case Int128 x: Int128Codec.Write(ref writer, x); break;
            case UInt128 x: UInt128Codec.Write(ref writer, x); break;
            case System.Numerics.BigInteger x: BigIntegerCodec.Write(ref writer, x); break;
            case double x: writer.WriteDouble(x); break;
            case float x: writer.WriteFloat(x); break;
            case Half x: HalfCodec.Write(ref writer, x); break;
            case decimal x: writer.WriteDecimal(x); break;
            case string x: writer.WriteString(x); break;
            case char x: CharCodec.Write(ref writer, x); break;
            case System.Text.Rune x: RuneCodec.Write(ref writer, x); break;
            case byte[] x: writer.WriteBytes(x); break;
            case Guid x: writer.WriteGuid(x); break;
            case Uri x: UriCodec.Write(ref writer, x); break;
            case Version x: VersionCodec.Write(ref writer, x); break;
            case OffsetInstant x: OffsetInstantCodec.Write(ref writer, x.Value); break;
            case DateTimeOffset x: writer.WriteInstant(x); break;
            case DateTime x: DateTimeCodec.Write(ref writer, x); break;
            case DateOnly x: writer.WriteDate(x); break;
            case TimeOnly x: writer.WriteTime(x); break;
            case TimeSpan x: DurationCodec.Write(ref writer, x); break;
            case JsonElement x: JsonCodec.Write(ref writer, x); break;
            default: throw Unknown(value.GetType().Name);
        }
    }

    /// <summary>The nothing of a kind.</summary>
    public static object Zero(string kind) => kind switch
    {
        "bool" => false,
        "sbyte" => (sbyte)0,
        "byte" => (byte)0,
        "short" => (short)0,
        "ushort" => (ushort)0,
        "int" => 0,
        "uint" => 0u,
        "long" => 0L,
        "ulong" => 0ul,
        "int128" => Int128.Zero,
        "uint128" => UInt128.Zero,
        "bigInteger" => System.Numerics.BigInteger.Zero,
        "double" => 0d,
        "float" => 0f,
        "half" => Half.Zero,
        "decimal" => 0m,
        "string" => "",
        "char" => '\0',
        "rune" => new System.Text.Rune('\0'),
        "bytes" => Array.Empty<byte>(),
        "guid" => Guid.Empty,
        "uri" => new Uri("", UriKind.Relative),
        "version" => new Version(0, 0),
        "instant" => DateTimeOffset.UnixEpoch,
        "dateTime" => DateTime.UnixEpoch,
        "offsetInstant" => new OffsetInstant(DateTimeOffset.UnixEpoch),
        "date" => DateOnly.FromDateTime(DateTime.UnixEpoch),
        "time" => TimeOnly.MinValue,
        "duration" => TimeSpan.Zero,
        "json" => JsonElement.Parse("{}"u8),
        _ => throw Unknown(kind),
    };

    private static WireFormatException Unknown(string kind) => new($"'{kind}' is no kind of value that this server knows");

    /// <summary>An instant that keeps its offset, which the same type does not do elsewhere.</summary>
    private sealed record OffsetInstant(DateTimeOffset Value);
}
