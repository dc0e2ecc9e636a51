using System.Runtime.CompilerServices;

namespace ModelSync.Generated.V1;

public ref partial struct MessagePackReader
{
    /// <inheritdoc/>
    public string ReadString()
    {
        var start = _at;
        if (!TryReadShortText(out var bytes) && !TryReadTextBytes(out bytes)) return "";
        if (!TryTake(2L * bytes.Length)) return "";
        if (WireText.TryDecode(bytes, out var text)) return text;
        FailAt(start, WireErrorCode.IllFormedText);
        return "";
    }

    // The two forms of nearly all texts.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadShortText(out ReadOnlySpan<byte> text)
    {
        text = default;
        var bytes = _bytes;
        var at = _at;
        if ((uint)at >= (uint)bytes.Length) return false;
        var length = bytes[at++] ^ MessagePackCode.FixString;
        if (length > 31)
        {
            if (length != (MessagePackCode.Str8 ^ MessagePackCode.FixString) || (uint)at >= (uint)bytes.Length) return false;
            length = bytes[at++];
        }

        if (bytes.Length - at < length) return false;
        text = bytes.Slice(at, length);
        _at = at + length;
        return true;
    }

    private bool TryReadTextBytes(out ReadOnlySpan<byte> bytes)
    {
        bytes = default;
        if (_at >= _bytes.Length)
        {
            FailType();
            return false;
        }

        var code = _bytes[_at];
        if ((code & 0xe0) == MessagePackCode.FixString) return TryReadBody(1, (uint)(code & 31), out bytes);
        if (code is >= MessagePackCode.Str8 and <= MessagePackCode.Str32) return TryReadBody(code - MessagePackCode.Str8, out bytes);
        FailType();
        return false;
    }

    // Length of 1, 2 or 4 bytes for size 0, 1, 2, then that many bytes.
    private bool TryReadBody(int size, out ReadOnlySpan<byte> body)
    {
        body = default;
        return TryReadTail(1 << size, out var length) && TryReadBody(1 + (1 << size), length, out body);
    }

    private bool TryReadBody(int header, ulong length, out ReadOnlySpan<byte> body)
    {
        body = default;
        if ((ulong)(_bytes.Length - _at - header) < length)
        {
            Fail(WireErrorCode.Truncated);
            return false;
        }

        body = _bytes.Slice(_at + header, (int)length);
        _at += header + (int)length;
        return true;
    }
}
