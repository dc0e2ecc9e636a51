using ModelSync;

namespace Logic.Methods;

/// <summary>Bits of enums and of bools.</summary>
[Shared]
public static class NumbersOfEnums
{
    public static Rights With(Rights left, Rights right) => left | right;

    public static Rights Without(Rights left, Rights right) => left & ~right;

    public static Rights Toggled(Rights left, Rights right) => left ^ right;

    public static bool Has(Rights access) => (access & Rights.Write) != 0;

    public static bool HasAll(Rights access) => (access & (Rights.Read | Rights.Write)) == (Rights.Read | Rights.Write);

    public static int Number(Level level) => (int)level;

    public static Level Named(int number) => (Level)number;

    public static byte Bits(Rights access) => (byte)access;

    public static Rights OfBits(int bits) => (Rights)bits;

    public static Level Next(Level level) => level + 1;

    public static int Distance(Level left, Level right) => left - right;

    public static long Wide(Vast value) => (long)value;

    public static Vast OfWide(long value) => (Vast)value;

    public static Vast Both(Vast left, Vast right) => left | right;

    public static bool Above(Level level) => (int)level > (int)Level.Low;

    public static Level Other(Rights access) => (Level)access;

    public static int? Maybe(Level? level) => (int?)level;

    public static Level Counted(Level level)
    {
        var result = level;
        result++;
        result |= Level.Low;
        return result;
    }

    public static Rights Granted(Rights access, Rights more)
    {
        var result = access;
        result |= more;
        result &= ~Rights.Own;
        return result;
    }

    public static bool? And(bool? left, bool? right) => left & right;

    public static bool? Or(bool? left, bool? right) => left | right;

    public static bool? Exclusive(bool? left, bool? right) => left ^ right;

    public static bool? Not(bool? value) => !value;

    public static bool AndBoth(bool left, int divisor) => left & (10 / divisor > 1);

    public static bool OrBoth(bool left, int divisor) => left | (10 / divisor > 1);

    public static bool ExclusiveBoth(bool left, bool right) => left ^ right;

    public static bool Folded(bool left, bool right)
    {
        var result = left;
        result &= right;
        result |= !left;
        result ^= right;
        return result;
    }
}
