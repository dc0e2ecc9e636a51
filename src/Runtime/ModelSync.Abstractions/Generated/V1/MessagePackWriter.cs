using System.Buffers.Binary;

namespace ModelSync.Generated.V1;

/// <summary>The MessagePack encoding: shortest forms; dense objects are arrays by position, sparse objects maps from position to value.</summary>
public ref partial struct MessagePackWriter(WireBuffer buffer) : IWireWriter
{
    private readonly WireBuffer _buffer = buffer;

    /// <inheritdoc/>
    public readonly void WriteNull() => Byte(MessagePackCode.Nil);

    /// <inheritdoc/>
    public readonly void WriteBool(bool value) => Byte(value ? MessagePackCode.True : MessagePackCode.False);

    /// <inheritdoc/>
    public readonly void WriteGuid(Guid value)
    {
        var span = _buffer.GetSpan(18);
        span[0] = MessagePackCode.Bin8;
        span[1] = 16;
        value.TryWriteBytes(span[2..], bigEndian: true, out _);
        _buffer.Advance(18);
    }

    /// <inheritdoc/>
    public readonly void WriteEnum(EnumTable table, long value)
    {
        if (!table.IsDefined(value)) throw new WireException(WireErrorCode.UnknownEnum, $"The enum has no value {value}.");
        WriteLong(value);
    }

    /// <inheritdoc/>
    public readonly void WriteRaw(ReadOnlySpan<byte> encoded) => _buffer.WriteRaw(encoded);

    /// <inheritdoc/>
    public readonly void BeginArray(int count) => Header(count, MessagePackCode.FixArray, MessagePackCode.Array16);

    /// <inheritdoc/>
    public readonly void Element()
    {
    }

    /// <inheritdoc/>
    public readonly void EndArray()
    {
    }

    /// <inheritdoc/>
    public readonly void BeginObject(int count) => BeginArray(count);

    /// <inheritdoc/>
    public readonly void BeginSparseObject(int count) => Header(count, MessagePackCode.FixMap, MessagePackCode.Map16);

    /// <inheritdoc/>
    public readonly void Member(int index, ReadOnlySpan<byte> quotedName)
    {
    }

    /// <inheritdoc/>
    public readonly void SparseMember(int index, ReadOnlySpan<byte> quotedName) => WriteInt(index);

    /// <inheritdoc/>
    public readonly void EndObject()
    {
    }

    private readonly void Byte(byte value)
    {
        _buffer.GetSpan(1)[0] = value;
        _buffer.Advance(1);
    }

    private readonly void Header(int count, byte fix, byte code16)
    {
        if (count < 16) Byte((byte)(fix | count));
        else if (count <= ushort.MaxValue) Number16(code16, (ushort)count);
        else Number32((byte)(code16 + 1), (uint)count);
    }

    private readonly void Number16(byte code, ushort value)
    {
        var span = _buffer.GetSpan(3);
        span[0] = code;
        BinaryPrimitives.WriteUInt16BigEndian(span[1..], value);
        _buffer.Advance(3);
    }

    private readonly void Number32(byte code, uint value)
    {
        var span = _buffer.GetSpan(5);
        span[0] = code;
        BinaryPrimitives.WriteUInt32BigEndian(span[1..], value);
        _buffer.Advance(5);
    }

    private readonly void Number64(byte code, ulong value)
    {
        var span = _buffer.GetSpan(9);
        span[0] = code;
        BinaryPrimitives.WriteUInt64BigEndian(span[1..], value);
        _buffer.Advance(9);
    }
}
