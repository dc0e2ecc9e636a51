using System.Buffers;
using System.Buffers.Binary;
using System.Text.Unicode;

namespace ModelSync.Generated.V1;

public ref partial struct MessagePackWriter
{
    private const int LargestHeader = 5;

    /// <inheritdoc/>
    public readonly void WriteString(string value)
    {
        var span = _buffer.GetSpan(LargestHeader + (3 * value.Length));
        var expected = HeaderLength(value.Length);
        if (Utf8.FromUtf16(value, span[expected..], out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done)
            throw new WireException(WireErrorCode.IllFormedText, "A text with a lone surrogate has no wire form.");

        var header = HeaderLength(length);
        if (header != expected) span.Slice(expected, length).CopyTo(span[header..]);
        StringHeader(span, header, length);
        _buffer.Advance(header + length);
    }

    private static int HeaderLength(int length) => length < 32 ? 1 : length <= byte.MaxValue ? 2 : length <= ushort.MaxValue ? 3 : 5;

    private static void StringHeader(Span<byte> span, int header, int length)
    {
        switch (header)
        {
            case 1:
                span[0] = (byte)(MessagePackCode.FixString | length);
                break;
            case 2:
                span[0] = MessagePackCode.Str8;
                span[1] = (byte)length;
                break;
            case 3:
                span[0] = MessagePackCode.Str16;
                BinaryPrimitives.WriteUInt16BigEndian(span[1..], (ushort)length);
                break;
            default:
                span[0] = MessagePackCode.Str32;
                BinaryPrimitives.WriteInt32BigEndian(span[1..], length);
                break;
        }
    }
}
