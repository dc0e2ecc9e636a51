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
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var low = (uint)bits[0] | ((ulong)(uint)bits[1] << 32);
        var high = (uint)bits[2];
        var sign = bits[3] < 0 && (low | high) != 0 ? Sign : 0;
        return new((byte)(((bits[3] >> 16) & 0x7f) | sign), high, low);
    }

    /// <summary>False for a scale above 28 and for a zero with a sign.</summary>
    public bool TryGetValue(out decimal value)
    {
        var scale = SignAndScale & ~Sign;
        var negative = (SignAndScale & Sign) != 0;
        if (scale > MaxScale || (negative && (Low | High) == 0))
        {
            value = 0;
            return false;
        }

        value = new decimal((int)Low, (int)(Low >> 32), (int)High, negative, (byte)scale);
        return true;
    }
}
