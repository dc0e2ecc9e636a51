using System.Runtime.CompilerServices;

namespace ModelSync.Generated.V1;

/// <summary>A decimal as sign, scale and 96-bit coefficient. Zero has no sign.</summary>
internal readonly record struct DecimalParts(byte SignAndScale, uint High, ulong Low)
{
    public const int MaxScale = 28;
    public const byte Sign = 0x80;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DecimalParts Of(decimal value)
    {
        var layout = Unsafe.BitCast<decimal, Layout>(value);
        var sign = layout.Flags < 0 && (layout.Low | layout.High) != 0 ? Sign : 0;
        return new((byte)(((layout.Flags >> 16) & 0x7f) | sign), layout.High, layout.Low);
    }

    /// <summary>False for a scale above 28 and for a zero with a sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGetValue(out decimal value)
    {
        var scale = SignAndScale & ~Sign;
        var negative = (SignAndScale & Sign) != 0;
        if (scale > MaxScale || (negative && (Low | High) == 0))
        {
            value = 0;
            return false;
        }

        value = Unsafe.BitCast<Layout, decimal>(new Layout((scale << 16) | (negative ? int.MinValue : 0), High, Low));
        return true;
    }

    // The layout of DECIMAL, which decimal shares with native code: https://learn.microsoft.com/windows/win32/api/wtypes/ns-wtypes-decimal-r1
    private readonly record struct Layout(int Flags, uint High, ulong Low);
}
