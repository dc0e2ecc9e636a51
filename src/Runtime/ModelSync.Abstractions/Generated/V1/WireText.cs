using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace ModelSync.Generated.V1;

/// <summary>UTF-8 from the wire.</summary>
internal static class WireText
{
    /// <summary>False for ill-formed UTF-8.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        text = "";
        if (bytes.IsEmpty) return true;
        ref readonly var first = ref MemoryMarshal.GetReference(bytes);
        if (AsciiText.IsAscii(in first, bytes.Length))
        {
            // Nobody else has seen the new string yet: filling it in place is what string.Create does, without its delegate.
            text = new string('\0', bytes.Length);
            AsciiText.Widen(in first, bytes.Length, ref MemoryMarshal.GetReference(text.AsSpan()));
            return true;
        }

        var valid = Utf8.IsValid(bytes);
        if (valid) text = Encoding.UTF8.GetString(bytes);
        return valid;
    }
}
