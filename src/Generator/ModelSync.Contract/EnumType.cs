namespace ModelSync.Contract;

/// <summary>An enum. Its values are names in JSON and numbers in MessagePack; those of <c>[Flags]</c> are combinations of bits, and numbers in both.</summary>
/// <param name="Underlying">C# keyword of the type that the numbers are of.</param>
/// <param name="Members">Declaration order: of several names of one number the first is written.</param>
internal sealed record EnumType(string Name, bool Flags, string Underlying, EquatableArray<EnumMember> Members)
{
    /// <summary>The largest number up to which JavaScript has every whole one.</summary>
    private const long LargestSafe = (1L << 53) - 1;

    /// <summary>Some number is above the largest <c>long</c>.</summary>
    public bool IsUnsigned => Underlying == "ulong" && Members.Any(static m => m.Value < 0);

    /// <summary>All bits of the members.</summary>
    public long Bits => Members.Aggregate(0L, static (bits, m) => bits | m.Value);

    /// <summary>Of flags of which some member is negative: the smallest number of the type, for a negative number has all bits above its type; else 0.</summary>
    public long Lowest => !Flags || IsUnsigned || Bits >= 0 ? 0 : Underlying switch
    {
        "sbyte" => sbyte.MinValue,
        "short" => short.MinValue,
        "int" => int.MinValue,
        _ => long.MinValue,
    };

    /// <summary>JavaScript has no exact numbers for some value: all are bigints there.</summary>
    public bool IsWide =>
        IsUnsigned || Members.Any(static m => m.Value is > LargestSafe or < -LargestSafe) || (Flags && (Bits > LargestSafe || Lowest < -LargestSafe));
}

/// <param name="Name">C# name.</param>
/// <param name="WireName">The JSON form, where the enum has no <c>[Flags]</c>.</param>
/// <param name="Value">The number, which is the MessagePack form; one of a <c>ulong</c> as the <c>long</c> of the same bits.</param>
internal sealed record EnumMember(string Name, string WireName, long Value);
