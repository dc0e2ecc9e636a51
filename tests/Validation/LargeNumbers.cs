using System.Numerics;
using System.Text;

namespace ModelSync.Validation;

/// <summary>Numbers and characters that a language seldom has, in rules.</summary>
[WireType]
public sealed class LargeNumbers
{
    public Int128 Int128 { get; set; }

    public Int128? MaybeInt128 { get; set; }

    public UInt128 UInt128 { get; set; }

    public UInt128? MaybeUInt128 { get; set; }

    public BigInteger BigInteger { get; set; }

    public BigInteger? MaybeBigInteger { get; set; }

    public Half Half { get; set; }

    public Half? MaybeHalf { get; set; }

    public Rune Rune { get; set; }

    public Rune? MaybeRune { get; set; }

    public long Long { get; set; }

    public nint NInt { get; set; }

    public nuint? MaybeNUInt { get; set; }

    [Rule("large.compare")]
    public bool Compares() => Int128 > Long || UInt128 == 7 || BigInteger >= Int128;

    [Rule("large.literal")]
    public bool ComparesLiterals() => Int128 >= -5 && UInt128 < 18446744073709551615 && BigInteger != 3;

    [Rule("large.lifted")]
    public bool ComparesLifted() => MaybeInt128 < Int128 || MaybeUInt128 == UInt128 || MaybeBigInteger is null;

    [Rule("large.half")]
    public bool ComparesHalves() => Half > (Half)0.1 || MaybeHalf < Half || (double)Half == 0.5;

    [Rule("large.rune")]
    public bool ComparesRunes() => Rune > MaybeRune || Rune == MaybeRune;

    [Rule("large.native")]
    public bool CalculatesNative() => NInt + 1 > Long || MaybeNUInt > 5 || NInt == 7;
}
