using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace ModelSync.Generated.V1;

public ref partial struct MessagePackWriter
{
    private const int LargestHeader = 5;

    /// <inheritdoc/>
    public readonly void WriteString(string value)
    {
        // The header of an ASCII text is known before the text is copied.
        var length = value.Length;
        ref var at = ref _buffer.Reserve(LargestHeader + (3 * length));
        var header = HeaderLength(length);
        if (AsciiText.TryNarrow(in value.GetPinnableReference(), length, ref Unsafe.Add(ref at, header)))
        {
            if (header == 1) at = (byte)(MessagePackCode.FixString | length);
            else LongHeader(ref at, header, length);
            _buffer.Advance(header + length);
        }
        else WriteWide(value, header);
    }

    private readonly void WriteWide(string value, int expected)
    {
        var span = _buffer.GetSpan(LargestHeader + (3 * value.Length));
        if (Utf8.FromUtf16(value, span[expected..], out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done)
            throw new WireException(WireErrorCode.IllFormedText, "A text with a lone surrogate has no wire form.");

        var header = HeaderLength(length);
        if (header != expected) span.Slice(expected, length).CopyTo(span[header..]);
        if (header == 1) span[0] = (byte)(MessagePackCode.FixString | length);
        else LongHeader(ref span[0], header, length);
        _buffer.Advance(header + length);
    }

    private static int HeaderLength(int length) => length < 32 ? 1 : length <= byte.MaxValue ? 2 : length <= ushort.MaxValue ? 3 : 5;

    private static void LongHeader(ref byte at, int header, int length)
    {
        at = header switch { 2 => MessagePackCode.Str8, 3 => MessagePackCode.Str16, _ => MessagePackCode.Str32 };
        ref var size = ref Unsafe.Add(ref at, 1);
        if (header == 2) size = (byte)length;
        else if (header == 3) BigEndian(ref size, (ushort)length);
        else BigEndian(ref size, (uint)length);
    }
}
