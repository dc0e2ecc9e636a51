using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace ModelSync.Generated.V1;

/// <summary>UTF-8 from the wire.</summary>
internal static class WireText
{
    /// <summary>False for ill-formed UTF-8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        ref readonly var first = ref MemoryMarshal.GetReference(bytes);
        if (bytes.IsEmpty || !AsciiText.IsAscii(in first, bytes.Length)) return TryDecodeAny(bytes, out text);

        // Nobody else has seen the new string yet: filling it in place is what string.Create does, without its delegate.
        text = new string('\0', bytes.Length);
        AsciiText.Widen(in first, bytes.Length, ref Unsafe.AsRef(in text.GetPinnableReference()));
        return true;
    }

    private static bool TryDecodeAny(ReadOnlySpan<byte> bytes, out string text)
    {
        var valid = Utf8.IsValid(bytes);
        text = valid ? Encoding.UTF8.GetString(bytes) : "";
        return valid;
    }
}
