using System.Buffers;
using System.Text.Unicode;

namespace ModelSync.Generated.V1;

public ref partial struct JsonReader
{
    private static readonly SearchValues<byte> Special = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(unit => (byte)unit), (byte)'"', (byte)'\\']);

    /// <inheritdoc/>
    public string ReadString()
    {
        var start = _at;
        if (!TryFindText(out var raw, out var escaped) || !TryTake(2L * raw.Length)) return "";
        if (escaped) return TryUnescape(start, raw, out var unescaped) ? System.Text.Encoding.UTF8.GetString(unescaped) : "";
        if (WireText.TryDecode(raw, out var text)) return text;
        FailAt(start, WireErrorCode.IllFormedText);
        return "";
    }

    /// <inheritdoc/>
    public byte[] ReadBytes()
    {
        var start = _at;
        if (!TryFindText(out var text, out var escaped) || !TryTake(text.Length)) return [];
        if (escaped && !TryUnescape(start, text, out text)) return [];
        if (!escaped && !Utf8.IsValid(text)) FailAt(start, WireErrorCode.IllFormedText);
        else if (Base64Text.TryRead(text, out var value)) return value;
        else FailAt(start, WireErrorCode.OutOfRange);
        return [];
    }

    // The text between the quotes, checked and without escapes.
    private bool TryReadText(out ReadOnlySpan<byte> text)
    {
        var start = _at;
        if (!TryFindText(out text, out var escaped)) return false;
        if (escaped) return TryUnescape(start, text, out text);
        if (Utf8.IsValid(text)) return true;
        FailAt(start, WireErrorCode.IllFormedText);
        return false;
    }

    // Consumes a text and gives what lies between the quotes. Its end is looked for before its bytes are judged.
    private bool TryFindText(out ReadOnlySpan<byte> raw, out bool escaped)
    {
        SkipWhiteSpace();
        raw = default;
        escaped = false;
        if (_at >= _bytes.Length || _bytes[_at] != '"')
        {
            FailType();
            return false;
        }

        var rest = _bytes[(_at + 1)..];
        var end = rest.IndexOfAny(Special);
        while (end >= 0 && rest[end] == '\\')
        {
            escaped = true;
            var next = end + 2 > rest.Length ? -1 : rest[(end + 2)..].IndexOfAny(Special);
            end = next < 0 ? -1 : end + 2 + next;
        }

        if (end < 0 || rest[end] != '"')
        {
            Fail(end < 0 ? WireErrorCode.Truncated : WireErrorCode.Malformed);
            return false;
        }

        raw = rest[..end];
        _at += end + 2;
        return true;
    }

    private bool TryUnescape(int start, scoped ReadOnlySpan<byte> raw, out ReadOnlySpan<byte> text)
    {
        var unescaped = new byte[raw.Length];
        var length = 0;
        var error = Utf8.IsValid(raw) ? JsonEscapes.Resolve(raw, unescaped, out length) : WireErrorCode.IllFormedText;
        text = default;
        if (error == WireErrorCode.None) text = unescaped.AsSpan(0, length);
        else FailAt(start, error);
        return error == WireErrorCode.None;
    }
}
