using System.ComponentModel.DataAnnotations;
using System.Numerics;

namespace ModelSync.Validation;

/// <summary>Numbers of which [Range] only knows bounds that are texts.</summary>
[WireType]
public sealed class LargeRanges
{
    [Range(typeof(Int128), "-170141183460469231731687303715884105728", "9")]
    public Int128 Int128 { get; set; }

    [Range(typeof(Int128), "-3", "18446744073709551616", MinimumIsExclusive = true, MaximumIsExclusive = true)]
    public Int128? MaybeInt128 { get; set; }

    [Range(typeof(UInt128), "5", "340282366920938463463374607431768211450")]
    public UInt128 UInt128 { get; set; }

    [Range(typeof(UInt128), "5", "9", MaximumIsExclusive = true)]
    public UInt128? MaybeUInt128 { get; set; }

    [Range(typeof(BigInteger), "-100000000000000000000000000000000000000000", "7")]
    public BigInteger BigInteger { get; set; }

    [Range(typeof(BigInteger), "0", "100000000000000000000000000000000000000000", MinimumIsExclusive = true)]
    public BigInteger? MaybeBigInteger { get; set; }

    [Range(typeof(Half), "-0.1", "0.3")]
    public Half Half { get; set; }

    [Range(typeof(Half), "-60000", "2", MinimumIsExclusive = true, MaximumIsExclusive = true)]
    public Half? MaybeHalf { get; set; }
}
