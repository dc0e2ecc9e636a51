using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ModelSync.Generated.V1;

/// <summary>
/// ASCII between 8 and 16 bits. Names, codes and titles are short, and for them the general functions of .NET cost more than the copying.
/// The last vector overlaps the one before, so that there is no rest to copy one by one.
/// </summary>
internal static class AsciiText
{
    private static Vector128<ushort> NotAscii => Vector128.Create((ushort)0xff80);

    /// <summary>Copies a text; false when it was not ASCII, and what was copied is of no use.</summary>
    public static bool TryNarrow(ref readonly char source, int length, ref byte target)
    {
        ref var from = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in source));
        if (length < Vector128<ushort>.Count) return TryNarrowFew(ref from, length, ref target);
        var last = (nuint)(length - Vector128<ushort>.Count);
        var seen = NarrowEight(ref from, last, ref target);
        for (nuint at = 0; at < last; at += (nuint)Vector128<ushort>.Count) seen |= NarrowEight(ref from, at, ref target);
        return (seen & NotAscii) == Vector128<ushort>.Zero;
    }

    /// <summary>Whether all bytes are ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAscii(ref readonly byte source, int length)
    {
        ref var from = ref Unsafe.AsRef(in source);
        if (length < Vector128<byte>.Count) return IsAsciiShort(ref from, length);
        var last = (nuint)(length - Vector128<byte>.Count);
        var seen = Vector128.LoadUnsafe(ref from, last);
        for (nuint at = 0; at < last; at += (nuint)Vector128<byte>.Count) seen |= Vector128.LoadUnsafe(ref from, at);
        return seen.ExtractMostSignificantBits() == 0;
    }

    /// <summary>Copies a text that is known to be ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Widen(ref readonly byte source, int length, ref char target)
    {
        ref var from = ref Unsafe.AsRef(in source);
        ref var to = ref Unsafe.As<char, ushort>(ref target);
        if (length >= Vector128<byte>.Count) WidenLong(ref from, (nuint)(length - Vector128<byte>.Count), ref to);
        else if (length >= Vector64<byte>.Count)
        {
            WidenEight(ref from, 0, ref to);
            WidenEight(ref from, (nuint)(length - Vector64<byte>.Count), ref to);
        }
        else for (var i = 0; i < length; i++) Unsafe.Add(ref to, i) = Unsafe.Add(ref from, i);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenLong(ref byte from, nuint last, ref ushort to)
    {
        for (nuint at = 0; at < last; at += (nuint)Vector128<byte>.Count) WidenSixteen(ref from, at, ref to);
        WidenSixteen(ref from, last, ref to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenSixteen(ref byte from, nuint at, ref ushort to)
    {
        var (lower, upper) = Vector128.Widen(Vector128.LoadUnsafe(ref from, at));
        lower.StoreUnsafe(ref to, at);
        upper.StoreUnsafe(ref to, at + (nuint)Vector128<ushort>.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> NarrowEight(ref ushort from, nuint at, ref byte to)
    {
        var units = Vector128.LoadUnsafe(ref from, at);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, at), Vector128.Narrow(units, units).AsUInt64().ToScalar());
        return units;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenEight(ref byte from, nuint at, ref ushort to) =>
        Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref from, at))).AsByte()).StoreUnsafe(ref to, at);

    private static bool TryNarrowFew(ref ushort from, int length, ref byte to)
    {
        var seen = 0;
        for (var i = 0; i < length; i++)
        {
            var unit = Unsafe.Add(ref from, i);
            seen |= unit;
            Unsafe.Add(ref to, i) = (byte)unit;
        }

        return seen < 0x80;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAsciiShort(ref byte from, int length)
    {
        if (length >= sizeof(ulong))
        {
            var both = Unsafe.ReadUnaligned<ulong>(ref from) | Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref from, length - sizeof(ulong)));
            return (both & 0x8080_8080_8080_8080) == 0;
        }

        var seen = 0;
        for (var i = 0; i < length; i++) seen |= Unsafe.Add(ref from, i);
        return seen < 0x80;
    }
}
