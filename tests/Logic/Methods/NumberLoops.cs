using ModelSync;

namespace Logic.Methods;

/// <summary>Counters and sums as they are mostly written.</summary>
[Shared]
public static class NumberLoops
{
    public static int Up(int count)
    {
        var sum = 0;
        for (var i = 0; i < count && i < 100; i++) sum += i * i;
        return sum;
    }

    public static int Down(int count)
    {
        var sum = 0;
        for (var i = Math.Min(count, 100); i >= 0; i--) sum = (sum * 31) + i;
        return sum;
    }

    public static int Both(int count)
    {
        var sum = 0;
        for (int i = 0, j = 50; i < j && j > 0; i++, j--) sum += (i ^ j) + count;
        return sum;
    }

    /// <summary>The counter is changed by the body, so that it may leave its range.</summary>
    public static int Jumping(int step)
    {
        var rounds = 0;
        for (var i = 0; i < int.MaxValue && rounds < 40; i++)
        {
            i += step & int.MaxValue;
            rounds++;
        }

        return rounds;
    }

    public static int Wrapping(int start)
    {
        var rounds = 0;
        for (var i = start; rounds < 10; i++) rounds += i < 0 ? 2 : 1;
        return rounds;
    }

    public static int Hash(IReadOnlyList<char> units)
    {
        var hash = 17;
        foreach (var unit in units) hash = (hash * 31) + unit;
        return hash;
    }

    public static uint Fnv(IReadOnlyList<char> units)
    {
        var hash = 2166136261u;
        foreach (var unit in units) hash = (hash ^ unit) * 16777619u;
        return hash;
    }

    public static int LongSum(int a, int b, int c, int d) => a + b - (c - d) + a - b + c + (d - a) - (a + a + b);

    public static int SmallSum(byte a, short b, char c) => (a - b + c) * (c - '0') - (a + 1000000000);

    public static int SmallRemainders(int a, int b) => (a % 7) + (b % 7) - ((a - b) % 5);

    public static int OrDefault(int? value, byte? other) => value.GetValueOrDefault() + other.GetValueOrDefault();

    public static byte Masked(byte value, byte other) => (byte)((value & 0x0f) | (other ^ 0xf0));

    public static double Weighted(int count, double weight)
    {
        var sum = 0.0;
        for (var i = 1; i <= 10; i++) sum += count * weight / i;
        return sum;
    }

    public static long Factorial(int count)
    {
        var product = 1L;
        for (var i = 2; i <= Math.Clamp(count, 0, 30); i++) product *= i;
        return product;
    }

    public static ulong Mixed(ulong seed)
    {
        var state = seed + 0x9E3779B97F4A7C15;
        state = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        state = (state ^ (state >> 27)) * 0x94D049BB133111EB;
        return state ^ (state >> 31);
    }
}
