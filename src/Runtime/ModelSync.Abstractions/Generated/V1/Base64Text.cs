using System.Buffers;
using System.Buffers.Text;

namespace ModelSync.Generated.V1;

/// <summary>Base64 in its one form: with padding, without anything between, unused bits zero (RFC 4648, 3.5 and 4).</summary>
internal static class Base64Text
{
    private const int Quantum = 4;

    public static bool TryRead(ReadOnlySpan<byte> text, out byte[] value)
    {
        value = [];
        if (text.IsEmpty) return true;
        if (text.Length % Quantum != 0) return false;
        var padding = text[^1] != '=' ? 0 : text[^2] != '=' ? 1 : 2;
        value = new byte[(text.Length / Quantum * 3) - padding];
        // The decoder skips white space, and then too little has been written.
        return Base64.DecodeFromUtf8(text, value, out _, out var written) == OperationStatus.Done && written == value.Length && EndsCanonically(text, value);
    }

    private static bool EndsCanonically(ReadOnlySpan<byte> text, ReadOnlySpan<byte> value)
    {
        Span<byte> last = stackalloc byte[Quantum];
        Base64.EncodeToUtf8(value[((value.Length - 1) / 3 * 3)..], last, out _, out _);
        return last.SequenceEqual(text[^Quantum..]);
    }
}
