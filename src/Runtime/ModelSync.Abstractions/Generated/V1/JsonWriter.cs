using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ModelSync.Generated.V1;

/// <summary>The JSON encoding: no white space, members in contract order.</summary>
public ref partial struct JsonWriter(WireBuffer buffer) : IWireWriter
{
    private readonly WireBuffer _buffer = buffer;
    private int _depth;
    // The object that is written next has its bracket and discriminator already.
    private bool _isCase;

    /// <inheritdoc/>
    public readonly void WriteNull() => _buffer.WriteRaw("null"u8);

    /// <inheritdoc/>
    public readonly void WriteBool(bool value) => _buffer.WriteRaw(value ? "true"u8 : "false"u8);

    /// <inheritdoc/>
    public readonly void WriteEnum(EnumTable table, long value)
    {
        if (table.IsFlags) WriteFlags(table, value);
        else if (table.TryGetQuotedName(value, out var quoted)) _buffer.WriteRaw(quoted);
        else throw new WireException(WireErrorCode.UnknownEnum, $"The enum has no value {value}.");
    }

    private readonly void WriteFlags(EnumTable table, long value)
    {
        if (!table.IsDefined(value)) throw new WireException(WireErrorCode.UnknownEnum, $"The enum has no flags {value}.");
        if (table.IsUnsigned) WriteULong(unchecked((ulong)value));
        else if (table.IsWide) WriteLong(value);
        else WriteInteger(value);
    }

    /// <inheritdoc/>
    public readonly void WriteRaw(ReadOnlySpan<byte> encoded) => _buffer.WriteRaw(encoded);

    /// <inheritdoc/>
    public void BeginArray(int count)
    {
        WriteDepth.Enter(ref _depth);
        Byte((byte)'[');
    }

    /// <inheritdoc/>
    public readonly void Element() => Separate();

    /// <inheritdoc/>
    public void EndArray()
    {
        _depth--;
        Byte((byte)']');
    }

    /// <inheritdoc/>
    public void BeginMap(int count)
    {
        WriteDepth.Enter(ref _depth);
        Byte((byte)'{');
    }

    /// <inheritdoc/>
    public readonly void Key(string key)
    {
        Separate();
        WriteString(key);
        Byte((byte)':');
    }

    /// <inheritdoc/>
    public readonly int BeginKey()
    {
        if (_buffer.WrittenCount > 0) Separate();
        return _buffer.WrittenCount;
    }

    /// <inheritdoc/>
    public readonly void EndKey(int start)
    {
        if (_buffer.WrittenSpan[start] != '"') _buffer.Quote(start);
        Byte((byte)':');
    }

    /// <inheritdoc/>
    public void EndMap()
    {
        _depth--;
        Byte((byte)'}');
    }

    /// <inheritdoc/>
    public void BeginObject(int count)
    {
        WriteDepth.Enter(ref _depth);
        if (!_isCase) Byte((byte)'{');
        _isCase = false;
    }

    /// <inheritdoc/>
    public void BeginSparseObject(int count) => BeginObject(count);

    /// <inheritdoc/>
    public void BeginCase(UnionTable table, int index)
    {
        _buffer.WriteRaw(table.Head(index));
        _isCase = true;
    }

    /// <inheritdoc/>
    public readonly void Member(int index, ReadOnlySpan<byte> quotedName)
    {
        if (index == 0)
        {
            SparseMember(index, quotedName);
            return;
        }

        // One check of the capacity for both.
        ref var target = ref _buffer.Append(quotedName.Length + 1);
        target = (byte)',';
        quotedName.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref target, 1), quotedName.Length));
    }

    /// <inheritdoc/>
    public readonly void SparseMember(int index, ReadOnlySpan<byte> quotedName)
    {
        Separate();
        _buffer.WriteRaw(quotedName);
    }

    /// <inheritdoc/>
    public void EndObject()
    {
        _depth--;
        Byte((byte)'}');
    }

    // No value ends with an opening bracket (text ends with its quote), so the last byte says whether this is the first entry.
    private readonly void Separate()
    {
        if (_buffer.WrittenSpan[^1] is not ((byte)'[' or (byte)'{')) Byte((byte)',');
    }

    private readonly void Byte(byte value) => _buffer.Append(1) = value;
}
