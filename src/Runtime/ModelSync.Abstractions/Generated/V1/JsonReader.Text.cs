using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ModelSync.Generated.V1;

public ref partial struct JsonReader
{
    private static readonly SearchValues<byte> Special = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(unit => (byte)unit), (byte)'"', (byte)'\\']);

    /// <inheritdoc/>
    public string ReadString()
    {
        if (!TryReadText(out var text)) return "";
        return TryTake(2L * text.Length) ? Encoding.UTF8.GetString(text) : "";
    }

    // The text between the quotes, checked and without escapes.
    private bool TryReadText(out ReadOnlySpan<byte> text)
    {
        SkipWhiteSpace();
        text = default;
        if (_at >= _bytes.Length || _bytes[_at] != '"')
        {
            FailType();
            return false;
        }

        var start = ++_at;
        if (!TryFindSpecial()) return false;
        if (_bytes[_at] == '\\') return TryReadEscapedText(start, out text);
        text = _bytes[start.._at++];
        return true;
    }

    // Goes to the next quote or backslash; what lies before is well-formed.
    private bool TryFindSpecial()
    {
        var rest = _bytes[_at..];
        var length = rest.IndexOfAny(Special);
        var clean = length < 0 ? rest : rest[..length];
        if (!Utf8.IsValid(clean)) return FailIllFormed(clean, atEnd: length < 0);
        _at += clean.Length;
        if (length >= 0 && rest[length] >= ' ') return true;
        Fail(length < 0 ? WireErrorCode.Truncated : WireErrorCode.Malformed);
        return false;
    }

    private bool FailIllFormed(ReadOnlySpan<byte> clean, bool atEnd)
    {
        OperationStatus status;
        while ((status = Rune.DecodeFromUtf8(clean, out _, out var used)) == OperationStatus.Done)
        {
            clean = clean[used..];
            _at += used;
        }

        Fail(atEnd && status == OperationStatus.NeedMoreData ? WireErrorCode.Truncated : WireErrorCode.IllFormedText);
        return false;
    }

    // Escapes only shorten a text: the copy is as long as what is left of the text at most.
    private bool TryReadEscapedText(int start, out ReadOnlySpan<byte> text)
    {
        text = default;
        var copy = new ArrayBufferWriter<byte>();
        copy.Write(_bytes[start.._at]);
        while (_bytes[_at] == '\\')
        {
            if (!TryReadEscape(out var rune)) return false;
            copy.Advance(rune.EncodeToUtf8(copy.GetSpan(4)));
            var clean = _at;
            if (!TryFindSpecial()) return false;
            copy.Write(_bytes[clean.._at]);
        }

        _at++;
        text = copy.WrittenSpan;
        return true;
    }
}
