using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace ModelSync.Server.Transport.Framing;

/// <summary>
/// Tells whether a text that comes in pieces is UTF-8, with the first byte that proves it is not. A character may be cut anywhere.
/// </summary>
internal struct Utf8Check
{
    private Cut _cut;
    private int _cutLength;

    /// <summary>No character is cut at the end of what has come.</summary>
    public readonly bool IsComplete => _cutLength == 0;

    /// <summary>Takes the next piece. False: no piece can mend it any more.</summary>
    public bool Take(ReadOnlySpan<byte> piece)
    {
        while (_cutLength > 0 && !piece.IsEmpty)
        {
            _cut[_cutLength++] = piece[0];
            piece = piece[1..];
            var status = Rune.DecodeFromUtf8(_cut[.._cutLength], out _, out _);
            if (status == OperationStatus.InvalidData) return false;
            if (status == OperationStatus.Done) _cutLength = 0;
        }

        if (piece.IsEmpty) return true;
        var tail = TailOf(piece);
        if (!Utf8.IsValid(piece[..^tail])) return false;
        piece[^tail..].CopyTo(_cut);
        _cutLength = tail;
        return true;
    }

    // Bytes at the end that begin a character without finishing it.
    private static int TailOf(ReadOnlySpan<byte> piece)
    {
        for (var length = 1; length <= 3 && length <= piece.Length; length++)
        {
            var first = piece[^length];
            if ((first & 0xc0) == 0x80) continue;
            return first >= 0xc0 && Rune.DecodeFromUtf8(piece[^length..], out _, out _) == OperationStatus.NeedMoreData ? length : 0;
        }

        return 0;
    }

    [InlineArray(4)]
    private struct Cut
    {
        private byte _first;
    }
}
