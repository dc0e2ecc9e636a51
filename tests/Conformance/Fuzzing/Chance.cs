namespace Conformance.Fuzzing;

/// <summary>Draws that favour edges.</summary>
internal static class Chance
{
    public static bool OneIn(this Random random, int chances) => random.Next(chances) == 0;

    public static T Pick<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>Small, near a power of two, of any magnitude, or near what it was.</summary>
    public static long Integer(this Random random, long was) => random.Next(5) switch
    {
        0 => random.Next(-300, 300),
        1 => unchecked((1L << random.Next(64)) + random.Next(-2, 3)),
        2 => unchecked(-(1L << random.Next(64)) + random.Next(-2, 3)),
        3 => unchecked(was + random.Next(-2, 3)),
        _ => random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64),
    };

    /// <summary>Few decimal places, a power of ten or two, or any bits.</summary>
    public static double Real(this Random random) => random.Next(5) switch
    {
        0 => random.Next(-100_000, 100_000) / 100.0,
        1 => Math.Pow(10, random.Next(-30, 30)) * random.Next(-99, 99),
        2 => Math.ScaleB(1 + random.Next(3), random.Next(-1080, 1020)),
        3 => random.Next(-20, 20),
        _ => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)),
    };

    /// <summary>A character of every length in UTF-8, with more of those that some encoding treats in its own way.</summary>
    public static System.Text.Rune Rune(this Random random) => new(random.Next(8) switch
    {
        0 => random.Next(0x20),
        1 => "\"\\/\u007f\u2028\ufeff\ufffd\uffff"[random.Next(8)],
        2 => random.Next(0x80, 0x800),
        3 => random.Next(0x800, 0xd800),
        4 => random.Next(0x10000, 0x110000),
        _ => random.Next(0x20, 0x7f),
    });

    public static string Text(this Random random)
    {
        var text = new System.Text.StringBuilder();
        for (var left = random.OneIn(6) ? random.Next(300) : random.Next(24); left > 0; left--) text.Append(random.Rune());
        return text.ToString();
    }

    public static byte[] Bytes(this Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
