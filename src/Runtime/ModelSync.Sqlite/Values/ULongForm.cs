using System.Globalization;

namespace ModelSync.Sqlite.Values;

/// <summary>Unsigned integers of 64 bits as text of 20 digits, so that their binary order is their numeric order.</summary>
internal static class ULongForm
{
    private const int Digits = 20;

    public static string Format(ulong value) => value.ToString("D20", CultureInfo.InvariantCulture);

    /// <summary>False for every text that <see cref="Format"/> would not write.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out ulong value)
    {
        value = 0;
        return text.Length == Digits && ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
