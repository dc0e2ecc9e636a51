using ModelSync;

namespace Logic.Methods;

/// <summary>Bits of enums and of bools.</summary>
[Shared]
public static class NumbersOfEnums
{
    public static Access With(Access left, Access right) => left | right;

    public static Access Without(Access left, Access right) => left & ~right;

    public static Access Toggled(Access left, Access right) => left ^ right;

    public static bool Has(Access access) => (access & Access.Write) != 0;

    public static bool HasAll(Access access) => (access & (Access.Read | Access.Write)) == (Access.Read | Access.Write);

    public static int Number(Level level) => (int)level;

    public static Level Named(int number) => (Level)number;

    public static byte Bits(Access access) => (byte)access;

    public static Access OfBits(int bits) => (Access)bits;

    public static Level Next(Level level) => level + 1;

    public static int Distance(Level left, Level right) => left - right;

    public static long Wide(Vast value) => (long)value;

    public static Vast OfWide(long value) => (Vast)value;

    public static Vast Both(Vast left, Vast right) => left | right;

    public static bool Above(Level level) => (int)level > (int)Level.Low;

    public static Level Other(Access access) => (Level)access;

    public static int? Maybe(Level? level) => (int?)level;

    public static Level Counted(Level level)
    {
        var result = level;
        result++;
        result |= Level.Low;
        return result;
    }

    public static Access Granted(Access access, Access more)
    {
        var result = access;
        result |= more;
        result &= ~Access.Own;
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
