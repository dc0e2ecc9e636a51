using System.Runtime.CompilerServices;

namespace ModelSync.Generated.V1;

/// <summary>Digits at fixed places of a text.</summary>
internal static class FixedDigits
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Two(Span<byte> target, int at, uint value)
    {
        target[at] = (byte)('0' + (value / 10));
        target[at + 1] = (byte)('0' + (value % 10));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Two(ReadOnlySpan<byte> text, int at, ref uint wrong) => (Digit(text[at], ref wrong) * 10) + Digit(text[at + 1], ref wrong);

    // The largest digit seen tells at the end whether all of them were digits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Digit(byte unit, ref uint wrong)
    {
        var digit = (uint)unit - '0';
        wrong = Math.Max(wrong, digit);
        return digit;
    }
}
