namespace ModelSync.Contract;

/// <summary>What <c>BitOperations</c> and the integer types know of bits.</summary>
internal static class BitFunctions
{
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. NumberFunctions.Integers.Where(static t => t.Number.Bits > 0).SelectMany(OfType), .. NumberFunctions.Integers.SelectMany(OfOperations),
        new("uint.roundUpToPowerOf2", "@roundUpToPow2($0)", "M:System.Numerics.BitOperations.RoundUpToPowerOf2(System.UInt32)"),
        new("ulong.roundUpToPowerOf2", "@roundUpToPow2Big($0)", "M:System.Numerics.BitOperations.RoundUpToPowerOf2(System.UInt64)"),
    ];

    // The counts of a type are values of the type.
    private static IEnumerable<FunctionRow> OfType(NumberType type)
    {
        foreach (var (member, javaScript) in Counts(type))
            yield return new($"{type.Kind}.{Camel(member)}", type.IsBig ? $"BigInt({javaScript})" : javaScript, $"M:{type.Name}.{member}({type.Name})");
        foreach (var (member, count) in new[] { ("RotateLeft", "$1"), ("RotateRight", "-$1") })
            yield return new($"{type.Kind}.{Camel(member)}", Rotated(type, count), $"M:{type.Name}.{member}({type.Name},System.Int32)");
    }

    // Those of BitOperations are ints, and there are fewer.
    private static IEnumerable<FunctionRow> OfOperations(NumberType type)
    {
        if (type.Kind is not (TypeKinds.Int or TypeKinds.UInt or TypeKinds.Long or TypeKinds.ULong)) yield break;
        foreach (var (member, javaScript) in Counts(type))
            if (!type.Number.IsSigned || member == "TrailingZeroCount") yield return new($"{type.Kind}.bit{member}", javaScript, $"M:System.Numerics.BitOperations.{member}({type.Name})");
        yield return new($"{type.Kind}.bitIsPow2", "@isPow2($0)", $"M:System.Numerics.BitOperations.IsPow2({type.Name})");
        if (type.Number.IsSigned) yield break;
        foreach (var (member, count) in new[] { ("RotateLeft", "$1"), ("RotateRight", "-$1") })
            yield return new($"{type.Kind}.bit{member}", Rotated(type, count), $"M:System.Numerics.BitOperations.{member}({type.Name},System.Int32)");
    }

    private static IEnumerable<(string Member, string JavaScript)> Counts(NumberType type)
    {
        var (big, bits) = (type.IsBig ? "Big" : "", type.Number.Bits);
        // Bits of a negative number of less than 32 bits are those of its width.
        var value = type.IsBig || bits == 32 || !type.Number.IsSigned ? "$0" : $"$0 & {(1 << bits) - 1}";
        yield return ("PopCount", type.IsBig ? $"@popCountBig($0, {bits})" : $"@popCount({value})");
        yield return ("LeadingZeroCount", $"@leadingZeros{big}({value}, {bits})");
        yield return ("TrailingZeroCount", $"@trailingZeros{big}($0, {bits})");
        yield return ("Log2", type.Number.IsSigned ? $"@log2{big}(@positive($0))" : $"@log2{big}($0)");
    }

    private static string Rotated(NumberType type, string count)
    {
        var bits = type.Number.Bits;
        if (type.IsBig) return type.Number.IsSigned ? $"BigInt.asIntN({bits}, @rotateLeftBig($0, {count}, {bits}))" : $"@rotateLeftBig($0, {count}, {bits})";
        var rotated = $"@rotateLeft($0, {count}, {bits})";
        return (bits, type.Number.IsSigned) switch
        {
            (32, true) => rotated,
            (32, false) => $"({rotated} >>> 0)",
            (_, true) => $"({rotated} << {32 - bits} >> {32 - bits})",
            _ => rotated,
        };
    }

    private static string Camel(string member) => char.ToLowerInvariant(member[0]) + member.Substring(1);
}
