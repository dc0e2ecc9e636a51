using ModelSync;

namespace Logic.Methods;

/// <summary>Arithmetic of characters.</summary>
[Shared]
public static class NumbersChar
{
    public static int AddChar(char left, char right) => left + right;

    public static int BitsChar(char left, char right) => (left & right) | (left ^ 7) | ~right;

    public static int ShiftedChar(char value, int count) => (value << count) + (value >> count) + (value >>> count);

    public static int DividedChar(char left, char right) => (left / right) + (left % right);

    public static bool OrderChar(char left, char right) => left < right;

    public static char BackChar(char left, char right) => (char)(left * right);

    public static char BackCheckedChar(char left, char right) => checked((char)(left + right));

    public static char CountedChar(char value)
    {
        var counter = value;
        counter++;
        ++counter;
        counter--;
        return counter;
    }

    public static char CountedCheckedChar(char value)
    {
        var counter = value;
        checked
        {
            counter++;
        }

        return counter;
    }

    public static char CompoundChar(char value, char other)
    {
        var result = value;
        result += other;
        result -= 'a';
        return result;
    }

    public static int? LiftedChar(char? left, char? right) => left - right;

    public static int Digit(char unit) => unit is >= '0' and <= '9' ? unit - '0' : -1;

    public static char Next(char unit) => (char)(unit + 1);

    public static char Rotated(char unit, int count) => unit is >= 'a' and <= 'z' ? (char)('a' + ((unit - 'a' + (count % 26) + 26) % 26)) : unit;

    public static int HalfOfSurrogates(char unit) => unit >= '\ud800' && unit <= '\udfff' ? unit - 0xd800 : 0;

    public static double Average(byte a, short b, ushort c, sbyte d) => (a + b + c + d) / 4.0;
}
