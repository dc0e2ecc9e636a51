namespace ModelSync.Generated.V1;

/// <summary>The text form of a decimal: sign, digits without leading zeros, and as many digits behind the point as its scale says.</summary>
internal static class DecimalText
{
    private static readonly UInt128 LargestCoefficient = (UInt128.One << 96) - 1;

    /// <summary>Never rounds: more than 28 digits behind the point or more than 96 bits are no decimal; neither is -0.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0;
        var negative = text.StartsWith("-"u8);
        if (negative) text = text[1..];
        var point = text.IndexOf((byte)'.');
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? default : text[(point + 1)..];
        if (whole.IsEmpty || (whole[0] == '0' && whole.Length > 1) || fraction.Length > DecimalParts.MaxScale || (point >= 0 && fraction.IsEmpty)) return false;
        UInt128 coefficient = 0;
        if (!TryAppend(ref coefficient, whole) || !TryAppend(ref coefficient, fraction)) return false;
        var parts = new DecimalParts((byte)(fraction.Length | (negative ? DecimalParts.Sign : 0)), (uint)(coefficient >> 64), (ulong)coefficient);
        return parts.TryGetValue(out value);
    }

    private static bool TryAppend(ref UInt128 coefficient, ReadOnlySpan<byte> digits)
    {
        foreach (var unit in digits)
        {
            var digit = (uint)unit - '0';
            if (digit > 9) return false;
            coefficient = (coefficient * 10) + digit;
            if (coefficient > LargestCoefficient) return false;
        }

        return true;
    }
}
