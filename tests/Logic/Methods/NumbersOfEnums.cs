using ModelSync;

namespace Logic.Methods;

/// <summary>Bits of enums and of bools.</summary>
[Shared]
public static class NumbersOfEnums
{
    public static Grants With(Grants left, Grants right) => left | right;

    public static Grants Without(Grants left, Grants right) => left & ~right;

    public static Grants Toggled(Grants left, Grants right) => left ^ right;

    public static bool Has(Grants access) => (access & Grants.Write) != 0;

    public static bool HasAll(Grants access) => (access & (Grants.Read | Grants.Write)) == (Grants.Read | Grants.Write);

    public static int Number(Level level) => (int)level;

    public static Level Named(int number) => (Level)number;

    public static byte Bits(Grants access) => (byte)access;

    public static Grants OfBits(int bits) => (Grants)bits;

    public static Level Next(Level level) => level + 1;

    public static int Distance(Level left, Level right) => left - right;

    public static long Wide(Vast value) => (long)value;

    public static Vast OfWide(long value) => (Vast)value;

    public static Vast Both(Vast left, Vast right) => left | right;

    public static bool Above(Level level) => (int)level > (int)Level.Low;

    public static Level Other(Grants access) => (Level)access;

    public static int? Maybe(Level? level) => (int?)level;

    public static Level Counted(Level level)
    {
        var result = level;
        result++;
        result |= Level.Low;
        return result;
    }

    public static Grants Granted(Grants access, Grants more)
    {
        var result = access;
        result |= more;
        result &= ~Grants.Own;
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

    public static bool HasFlags(Rights a, Rights b) => a.HasFlag(b) | a.HasFlag(Rights.Read | Rights.Write);

    public static bool HasSigns(Signs a, WideBits b) => a.HasFlag(Signs.Sign) | b.HasFlag(WideBits.High);

    public static string HasFlagInTurn(Rights a)
    {
        var steps = "";
        Rights Step(string name, Rights value)
        {
            steps += name;
            return value;
        }

        var has = Step("a", a).HasFlag(Step("b", Rights.Write));
        return $"{steps} {has}";
    }
}
