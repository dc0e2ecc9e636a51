using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ModelSync.Generated.V1;

/// <summary>The MessagePack encoding: shortest forms; dense objects are arrays by position, sparse objects maps from position to value.</summary>
public ref partial struct MessagePackWriter(WireBuffer buffer) : IWireWriter
{
    private readonly WireBuffer _buffer = buffer;
    private int _depth;

    /// <inheritdoc/>
    public readonly void WriteNull() => Byte(MessagePackCode.Nil);

    /// <inheritdoc/>
    public readonly void WriteBool(bool value) => Byte(value ? MessagePackCode.True : MessagePackCode.False);

    /// <inheritdoc/>
    public readonly void WriteGuid(Guid value)
    {
        ref var at = ref _buffer.Append(18);
        at = MessagePackCode.Bin8;
        Unsafe.Add(ref at, 1) = 16;
        value.TryWriteBytes(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref at, 2), 16), bigEndian: true, out _);
    }

    /// <inheritdoc/>
    public readonly void WriteBytes(ReadOnlySpan<byte> value)
    {
        var (code, size) = value.Length switch
        {
            <= byte.MaxValue => (MessagePackCode.Bin8, 1),
            <= ushort.MaxValue => (MessagePackCode.Bin16, 2),
            _ => (MessagePackCode.Bin32, 4),
        };
        ref var at = ref _buffer.Append(1 + size);
        at = code;
        for (var i = 0; i < size; i++) Unsafe.Add(ref at, 1 + i) = (byte)(value.Length >> (8 * (size - 1 - i)));
        _buffer.WriteRaw(value);
    }

    /// <inheritdoc/>
    public readonly void WriteEnum(EnumTable table, long value)
    {
        if (!table.IsDefined(value)) throw new WireException(WireErrorCode.UnknownEnum, $"The enum has no value {value}.");
        if (table.IsUnsigned) WriteULong(unchecked((ulong)value));
        else WriteLong(value);
    }

    /// <inheritdoc/>
    public readonly void WriteRaw(ReadOnlySpan<byte> encoded) => _buffer.WriteRaw(encoded);

    /// <inheritdoc/>
    public void BeginArray(int count)
    {
        WriteDepth.Enter(ref _depth);
        Header(count, MessagePackCode.FixArray, MessagePackCode.Array16);
    }

    /// <inheritdoc/>
    public readonly void Element()
    {
    }

    /// <inheritdoc/>
    public void EndArray() => _depth--;

    /// <inheritdoc/>
    public void BeginMap(int count)
    {
        WriteDepth.Enter(ref _depth);
        Header(count, MessagePackCode.FixMap, MessagePackCode.Map16);
    }

    /// <inheritdoc/>
    public readonly void Key(string key) => WriteString(key);

    /// <inheritdoc/>
    public void EndMap() => _depth--;

    /// <inheritdoc/>
    public readonly int BeginKey() => 0;

    /// <inheritdoc/>
    public readonly void EndKey(int start)
    {
    }

    /// <inheritdoc/>
    public void BeginObject(int count) => BeginArray(count);

    /// <inheritdoc/>
    public readonly void BeginCase(UnionTable table, int index)
    {
        Header(2, MessagePackCode.FixArray, MessagePackCode.Array16);
        WriteInt(index);
    }

    /// <inheritdoc/>
    public void BeginSparseObject(int count) => BeginMap(count);

    /// <inheritdoc/>
    public readonly void Member(int index, ReadOnlySpan<byte> quotedName)
    {
    }

    /// <inheritdoc/>
    public readonly void SparseMember(int index, ReadOnlySpan<byte> quotedName) => WriteInt(index);

    /// <inheritdoc/>
    public void EndObject() => _depth--;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void Byte(byte value) => _buffer.Append(1) = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void Header(int count, byte fix, byte code16)
    {
        if ((uint)count < 16) Byte((byte)(fix | count));
        else LongHeader(count, code16);
    }

    private readonly void LongHeader(int count, byte code16)
    {
        if (count <= ushort.MaxValue) Number16(code16, (ushort)count);
        else Number32((byte)(code16 + 1), (uint)count);
    }

    private readonly void Number8(byte code, byte value)
    {
        ref var at = ref _buffer.Append(2);
        at = code;
        Unsafe.Add(ref at, 1) = value;
    }

    private readonly void Number16(byte code, ushort value)
    {
        ref var at = ref _buffer.Append(3);
        at = code;
        BigEndian(ref Unsafe.Add(ref at, 1), value);
    }

    private readonly void Number32(byte code, uint value)
    {
        ref var at = ref _buffer.Append(5);
        at = code;
        BigEndian(ref Unsafe.Add(ref at, 1), value);
    }

    private readonly void Number64(byte code, ulong value)
    {
        ref var at = ref _buffer.Append(9);
        at = code;
        BigEndian(ref Unsafe.Add(ref at, 1), value);
    }

    private static void BigEndian(ref byte at, ushort value) =>
        Unsafe.WriteUnaligned(ref at, BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value);

    private static void BigEndian(ref byte at, uint value) =>
        Unsafe.WriteUnaligned(ref at, BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value);

    private static void BigEndian(ref byte at, ulong value) =>
        Unsafe.WriteUnaligned(ref at, BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value);
}
