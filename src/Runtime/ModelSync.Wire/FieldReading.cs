using ModelSync.Generated.V1;

namespace ModelSync.Wire;

/// <summary>
/// Reads the fields of a message by position. A missing field is an error of the reader, as everything else that is wrong;
/// fields behind the known ones are skipped, so that a newer peer may add some.
/// </summary>
internal static class FieldReading
{
    /// <summary>What a field costs of the frame's allocation budget; strings and lists count for themselves.</summary>
    public const int FieldCost = 8;

    public static int IntField<TReader>(this ref TReader reader, ref ArrayScope fields)
        where TReader : struct, IWireReader, allows ref struct => reader.Next(ref fields) ? reader.ReadInt() : 0;

    public static long LongField<TReader>(this ref TReader reader, ref ArrayScope fields)
        where TReader : struct, IWireReader, allows ref struct => reader.Next(ref fields) ? reader.ReadLong() : 0;

    public static bool BoolField<TReader>(this ref TReader reader, ref ArrayScope fields)
        where TReader : struct, IWireReader, allows ref struct => reader.Next(ref fields) && reader.ReadBool();

    public static string TextField<TReader>(this ref TReader reader, ref ArrayScope fields)
        where TReader : struct, IWireReader, allows ref struct => reader.Next(ref fields) ? reader.ReadString() : "";

    public static Guid GuidField<TReader>(this ref TReader reader, ref ArrayScope fields)
        where TReader : struct, IWireReader, allows ref struct => reader.Next(ref fields) ? reader.ReadGuid() : default;

    public static DateTimeOffset InstantField<TReader>(this ref TReader reader, ref ArrayScope fields)
        where TReader : struct, IWireReader, allows ref struct => reader.Next(ref fields) ? reader.ReadInstant() : default;

    public static int? OptionalIntField<TReader>(this ref TReader reader, ref ArrayScope fields)
        where TReader : struct, IWireReader, allows ref struct => reader.NextUnlessNull(ref fields) ? reader.ReadInt() : null;

    public static long? OptionalLongField<TReader>(this ref TReader reader, ref ArrayScope fields)
        where TReader : struct, IWireReader, allows ref struct => reader.NextUnlessNull(ref fields) ? reader.ReadLong() : null;

    public static string? OptionalTextField<TReader>(this ref TReader reader, ref ArrayScope fields)
        where TReader : struct, IWireReader, allows ref struct => reader.NextUnlessNull(ref fields) ? reader.ReadString() : null;

    /// <summary>One value as it lies in the message, to be read by somebody who knows its type; empty for null.</summary>
    public static ReadOnlyMemory<byte> RawField<TReader>(this ref TReader reader, ref ArrayScope fields, ReadOnlyMemory<byte> message)
        where TReader : struct, IWireReader, allows ref struct => reader.NextUnlessNull(ref fields) ? reader.RawValue(message) : default;

    public static IReadOnlyList<ReadOnlyMemory<byte>> RawListField<TReader>(this ref TReader reader, ref ArrayScope fields, ReadOnlyMemory<byte> message)
        where TReader : struct, IWireReader, allows ref struct
    {
        if (!reader.Next(ref fields)) return [];
        var items = new List<ReadOnlyMemory<byte>>();
        var scope = reader.BeginArray(24);
        while (reader.NextElement(ref scope)) items.Add(reader.RawValue(message));
        return items;
    }

    public static IReadOnlyList<int> IntListField<TReader>(this ref TReader reader, ref ArrayScope fields)
        where TReader : struct, IWireReader, allows ref struct
    {
        if (!reader.Next(ref fields)) return [];
        var items = new List<int>();
        var scope = reader.BeginArray(8);
        while (reader.NextElement(ref scope)) items.Add(reader.ReadInt());
        return items;
    }

    /// <summary>Skips what a newer peer added.</summary>
    public static void EndFields<TReader>(this ref TReader reader, ref ArrayScope fields)
        where TReader : struct, IWireReader, allows ref struct
    {
        while (reader.NextElement(ref fields)) reader.Skip();
    }

    public static bool Next<TReader>(this ref TReader reader, ref ArrayScope fields)
        where TReader : struct, IWireReader, allows ref struct
    {
        if (reader.NextElement(ref fields)) return true;
        reader.Fail(WireErrorCode.MissingMember);
        return false;
    }

    public static bool NextUnlessNull<TReader>(this ref TReader reader, ref ArrayScope fields)
        where TReader : struct, IWireReader, allows ref struct => reader.Next(ref fields) && !reader.TryReadNull();

    public static ReadOnlyMemory<byte> RawValue<TReader>(this ref TReader reader, ReadOnlyMemory<byte> message)
        where TReader : struct, IWireReader, allows ref struct
    {
        var start = reader.Position;
        reader.Skip();
        return reader.Error == WireErrorCode.None ? message[start..reader.Position] : default;
    }
}
