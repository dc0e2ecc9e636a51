using Simulation.Oracle;

namespace Simulation.Decoding;

/// <summary>
/// Values of both encodings without knowledge of messages: null, bool, long, double, string, byte[], <see cref="Extension"/> or object?[].
/// Written for the test alone; it shares nothing with the codecs under test.
/// </summary>
internal static class Node
{
    public static object?[] Array(object? node) => (object?[])node!;

    public static long Integer(object? node) => node is string digits ? long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : (long)node!;

    /// <summary>The canonical text of a value of a kind (see <see cref="OracleQuery"/>).</summary>
    public static string Canonical(char kind, object? node) => node is null ? Text.Null : kind switch
    {
        'b' => Text.Of((bool)node),
        'i' or 'l' => Text.Of(Integer(node)),
        'd' => Text.Of(node is long whole ? whole : (double)node),
        'm' => Text.Of(node is Extension extension ? extension.Decimal() : decimal.Parse((string)node, System.Globalization.CultureInfo.InvariantCulture)),
        's' => Text.Of((string)node),
        'g' => Text.Of(node is byte[] bytes ? new Guid(bytes, bigEndian: true) : Guid.ParseExact((string)node, "D")),
        't' => Text.Of(node is Extension instant ? instant.Instant() : Utc((string)node)),
        'e' => node is long number ? Text.Of((string[])["Draft", "Open", "Closed"], (int)number) : (string)node,
        'L' => $"[{string.Join(',', Array(node).Select(item => Text.Of((string)item!)))}]",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static DateTime Utc(string text) =>
        DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal);
}

/// <summary>A MessagePack extension.</summary>
internal sealed record Extension(int Type, byte[] Data)
{
    /// <summary>Sign and scale, then 96 bits, all big-endian.</summary>
    public decimal Decimal()
    {
        var coefficient = new System.Numerics.BigInteger(Data.AsSpan(1), isUnsigned: true, isBigEndian: true);
        var value = (decimal)coefficient;
        for (var scale = Data[0] & 0x7f; scale > 0; scale--) value /= 10;
        return (Data[0] & 0x80) != 0 ? -value : value;
    }

    /// <summary>A timestamp of 4, 8 or 12 bytes.</summary>
    public DateTime Instant()
    {
        var number = new System.Numerics.BigInteger(Data, isUnsigned: true, isBigEndian: true);
        var (seconds, nanoseconds) = Data.Length switch
        {
            4 => ((long)number, 0L),
            8 => ((long)(number & 0x3_ffff_ffff), (long)(number >> 34)),
            _ => ((long)new System.Numerics.BigInteger(Data.AsSpan(4), isBigEndian: true), (long)(number >> 64)),
        };
        return DateTime.UnixEpoch.AddSeconds(seconds).AddTicks(nanoseconds / 100);
    }
}
