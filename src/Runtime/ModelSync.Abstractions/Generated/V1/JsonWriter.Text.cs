using System.Buffers;
using System.Text.Unicode;

namespace ModelSync.Generated.V1;

public ref partial struct JsonWriter
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(unit => (char)unit), '"', '\\']);

    /// <inheritdoc/>
    public readonly void WriteString(string value)
    {
        if (value.AsSpan().IndexOfAny(Escaped) is >= 0 and var clean)
        {
            WriteEscaped(value, clean);
            return;
        }

        var span = _buffer.GetSpan(2 + (3 * value.Length));
        if (Utf8.FromUtf16(value, span[1..], out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done) throw IllFormed();
        Quote(span, length);
    }

    private readonly void WriteEscaped(ReadOnlySpan<char> rest, int clean)
    {
        Byte((byte)'"');
        for (; clean >= 0; clean = rest.IndexOfAny(Escaped))
        {
            Clean(rest[..clean]);
            Escape(rest[clean]);
            rest = rest[(clean + 1)..];
        }

        Clean(rest);
        Byte((byte)'"');
    }

    private readonly void Clean(ReadOnlySpan<char> text)
    {
        if (Utf8.FromUtf16(text, _buffer.GetSpan(3 * text.Length), out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done) throw IllFormed();
        _buffer.Advance(length);
    }

    private static WireException IllFormed() => new(WireErrorCode.IllFormedText, "A text with a lone surrogate has no wire form.");

    // The short escapes of JSON.stringify, lower-case hex for the rest.
    private readonly void Escape(char unit)
    {
        var letter = unit switch { '"' => '"', '\\' => '\\', '\b' => 'b', '\f' => 'f', '\n' => 'n', '\r' => 'r', '\t' => 't', _ => 'u' };
        Byte((byte)'\\');
        Byte((byte)letter);
        if (letter != 'u') return;
        _buffer.WriteRaw("00"u8);
        Byte((byte)('0' + (unit >> 4)));
        Byte((byte)"0123456789abcdef"[unit & 15]);
    }
}
