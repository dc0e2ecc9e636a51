using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ModelSync.Generated.V1;

public ref partial struct MessagePackReader
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadInt()
    {
        if (TryReadSmall(out var value)) return value;
        return (int)ReadInteger(int.MinValue, int.MaxValue);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long ReadLong()
    {
        if (TryReadSmall(out var value)) return value;
        return ReadInteger(long.MinValue, long.MaxValue);
    }

    /// <inheritdoc/>
    public ulong ReadULong()
    {
        if (_at < _bytes.Length && _bytes[_at] == MessagePackCode.UInt64)
        {
            if (!TryReadTail(sizeof(ulong), out var large)) return 0;
            _at += 1 + sizeof(ulong);
            return large;
        }

        return (ulong)ReadInteger(0, long.MaxValue);
    }

    /// <inheritdoc/>
    public double ReadNumber() =>
        _at < _bytes.Length && _bytes[_at] == MessagePackCode.Float64 ? ReadDouble() : ReadInteger(-ExactNumber.MaxSafeInteger, ExactNumber.MaxSafeInteger);

    /// <inheritdoc/>
    public float ReadFloat()
    {
        if (_at >= _bytes.Length || _bytes[_at] != MessagePackCode.Float32) FailType();
        else if (_bytes.Length - _at < 5) Fail(WireErrorCode.Truncated);
        else
        {
            var value = BinaryPrimitives.ReadSingleBigEndian(_bytes[(_at + 1)..]);
            if (!float.IsFinite(value)) Fail(WireErrorCode.NotFinite);
            else
            {
                _at += 5;
                return value;
            }
        }

        return 0;
    }

    /// <inheritdoc/>
    public double ReadDouble()
    {
        if (_at >= _bytes.Length || _bytes[_at] != MessagePackCode.Float64) FailType();
        else if (_bytes.Length - _at < 9) Fail(WireErrorCode.Truncated);
        else
        {
            var value = BinaryPrimitives.ReadDoubleBigEndian(_bytes[(_at + 1)..]);
            if (!double.IsFinite(value)) Fail(WireErrorCode.NotFinite);
            else
            {
                _at += 9;
                return value;
            }
        }

        return 0;
    }

    /// <inheritdoc/>
    public long ReadEnum(EnumTable table)
    {
        var start = _at;
        var value = table.IsUnsigned ? unchecked((long)ReadULong()) : table is { IsFlags: true, IsWide: false } ? ReadInteger(EnumTable.Safe.Min, EnumTable.Safe.Max) : ReadLong();
        if (_error != WireErrorCode.None || table.IsDefined(value)) return value;
        FailAt(start, WireErrorCode.UnknownEnum);
        return 0;
    }

    // Nearly all numbers. The unsigned comparison spares the JIT a second one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadSmall(out int value)
    {
        var bytes = _bytes;
        var at = _at;
        value = (uint)at < (uint)bytes.Length ? bytes[at] : byte.MaxValue;
        if (value >= 128) return false;
        _at = at + 1;
        return true;
    }

    /// <inheritdoc/>
    public long ReadInteger(long min, long max)
    {
        if (!TryReadInteger(out var value, out var length)) return 0;
        if (value < min || value > max)
        {
            Fail(WireErrorCode.OutOfRange);
            return 0;
        }

        _at += length;
        return value;
    }

    // Any form of integer, without consuming it. An unsigned one above the largest long is a ulong and nothing else.
    private bool TryReadInteger(out long value, out int length)
    {
        value = 0;
        length = 1;
        if (_at >= _bytes.Length)
        {
            FailType();
            return false;
        }

        var code = _bytes[_at];
        if (code is < 128 or >= MessagePackCode.NegativeFixInt)
        {
            value = (sbyte)code;
            return true;
        }

        if (code is < MessagePackCode.UInt8 or > MessagePackCode.Int64)
        {
            FailType();
            return false;
        }

        length = 1 + (1 << (code & 3));
        if (!TryReadTail(length - 1, out var tail)) return false;
        value = code switch
        {
            MessagePackCode.Int8 => (sbyte)tail,
            MessagePackCode.Int16 => (short)tail,
            MessagePackCode.Int32 => (int)tail,
            _ => (long)tail,
        };
        if (code != MessagePackCode.UInt64 || value >= 0) return true;
        Fail(WireErrorCode.OutOfRange);
        return false;
    }

    private void FailAt(int position, WireErrorCode code)
    {
        if (_error != WireErrorCode.None) return;
        _at = position;
        Fail(code);
    }
}
