using System.Numerics;
using System.Text;
using Microsoft.AspNetCore.Authorization;

namespace ModelSync.Fixtures;

/// <summary>As <see cref="Specimens"/>, for the types of <see cref="Scalar"/>.</summary>
public static class Scalars
{
    [LiveQuery]
    public static Rows<Scalar> ByInt128(Rows<Scalar> scalars, Int128 from, Int128? other) =>
        scalars.Where(s => s.Int128 >= from && s.MaybeInt128 != other).OrderByDescending(s => s.MaybeInt128).ThenBy(s => s.Int128);

    [LiveQuery]
    public static Rows<Scalar> BelowInt128(Rows<Scalar> scalars, Int128 bound, IReadOnlyList<Int128> some) =>
        scalars.Where(s => !(s.MaybeInt128 > bound) || some.Contains(s.Int128));

    [LiveQuery]
    public static Rows<Scalar> ByUInt128(Rows<Scalar> scalars, UInt128 from, UInt128? other) =>
        scalars.Where(s => s.UInt128 >= from && s.MaybeUInt128 != other).OrderByDescending(s => s.MaybeUInt128).ThenBy(s => s.UInt128);

    [LiveQuery]
    public static Rows<Scalar> BelowUInt128(Rows<Scalar> scalars, UInt128 bound, IReadOnlyList<UInt128> some) =>
        scalars.Where(s => !(s.MaybeUInt128 > bound) || some.Contains(s.UInt128));

    [LiveQuery]
    public static Rows<Scalar> ByBigInteger(Rows<Scalar> scalars, BigInteger from, BigInteger? other) =>
        scalars.Where(s => s.BigInteger >= from && s.MaybeBigInteger != other).OrderByDescending(s => s.MaybeBigInteger).ThenBy(s => s.BigInteger);

    [LiveQuery]
    public static Rows<Scalar> BelowBigInteger(Rows<Scalar> scalars, BigInteger bound, IReadOnlyList<BigInteger> some) =>
        scalars.Where(s => !(s.MaybeBigInteger > bound) || some.Contains(s.BigInteger));

    [LiveQuery]
    public static Rows<Scalar> ByNInt(Rows<Scalar> scalars, nint from, nint? other) =>
        scalars.Where(s => s.NInt >= from && s.MaybeNInt != other).OrderByDescending(s => s.MaybeNInt).ThenBy(s => s.NInt);

    [LiveQuery]
    public static Rows<Scalar> BelowNInt(Rows<Scalar> scalars, nint bound, IReadOnlyList<nint> some) =>
        scalars.Where(s => !(s.MaybeNInt > bound) || some.Contains(s.NInt));

    [LiveQuery]
    public static Rows<Scalar> ByNUInt(Rows<Scalar> scalars, nuint from, nuint? other) =>
        scalars.Where(s => s.NUInt >= from && s.MaybeNUInt != other).OrderByDescending(s => s.MaybeNUInt).ThenBy(s => s.NUInt);

    [LiveQuery]
    public static Rows<Scalar> BelowNUInt(Rows<Scalar> scalars, nuint bound, IReadOnlyList<nuint> some) =>
        scalars.Where(s => !(s.MaybeNUInt > bound) || some.Contains(s.NUInt));

    [LiveQuery]
    public static Rows<Scalar> ByHalf(Rows<Scalar> scalars, Half from, Half? other) =>
        scalars.Where(s => s.Half >= from && s.MaybeHalf != other).OrderByDescending(s => s.MaybeHalf).ThenBy(s => s.Half);

    [LiveQuery]
    public static Rows<Scalar> BelowHalf(Rows<Scalar> scalars, Half bound, IReadOnlyList<Half> some) =>
        scalars.Where(s => !(s.MaybeHalf > bound) || some.Contains(s.Half));

    [LiveQuery]
    public static Rows<Scalar> ByRune(Rows<Scalar> scalars, Rune from, Rune? other) =>
        scalars.Where(s => s.Rune >= from && s.MaybeRune != other).OrderByDescending(s => s.MaybeRune).ThenBy(s => s.Rune);

    [LiveQuery]
    public static Rows<Scalar> BelowRune(Rows<Scalar> scalars, Rune bound, IReadOnlyList<Rune> some) =>
        scalars.Where(s => !(s.MaybeRune > bound) || some.Contains(s.Rune));

    /// <summary>Versions that may be null have no order.</summary>
    [LiveQuery]
    public static Rows<Scalar> ByVersion(Rows<Scalar> scalars, Version from, Version? other) =>
        scalars.Where(s => s.Version >= from && s.MaybeVersion != other).OrderByDescending(s => s.MaybeVersion).ThenBy(s => s.Version);

    [LiveQuery]
    public static Rows<Scalar> BelowVersion(Rows<Scalar> scalars, Version bound, IReadOnlyList<Version> some) =>
        scalars.Where(s => !(s.Version > bound) || some.Contains(s.Version));

    /// <summary>Integers of every size meet constants.</summary>
    [LiveQuery]
    public static Rows<Scalar> Literal(Rows<Scalar> scalars, bool flag) =>
        scalars.Where(s => (s.Int128 >= -5 && s.UInt128 < 9223372036854775808) || (s.MaybeBigInteger == 1 && flag) || s.Half > (Half)0.25 || (double)s.Half < -1.5 || s.NInt == 7 || s.NUInt > 4294967296);

    [Mutation, AllowAnonymous]
    public static Task Store(MutationContext<ShopUser> ctx, ScalarCreate input)
    {
        ctx.Table<Scalar>().Add(input.ToScalar());
        return Task.CompletedTask;
    }

    [Mutation, AllowAnonymous]
    public static async Task Replace(MutationContext<ShopUser> ctx, ushort id, ScalarPatch patch)
    {
        if (await ctx.Table<Scalar>().FindAsync(id) is { } scalar) patch.ApplyTo(scalar);
    }
}
