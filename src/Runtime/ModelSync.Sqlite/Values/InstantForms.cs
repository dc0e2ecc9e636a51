using System.Globalization;
using System.Text;

namespace ModelSync.Sqlite.Values;

/// <summary>Points in time as text: our fixed-width UTC form, and the form without zone that existing tables hold.</summary>
internal static class InstantForms
{
    private const string Fixed = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";
    private const string Zoneless = "yyyy-MM-dd HH:mm:ss.FFFFFFF";

    public static string Format(DateTimeOffset value) => value.UtcDateTime.ToString(Fixed, CultureInfo.InvariantCulture);

    public static string FormatZoneless(DateTimeOffset value) => value.UtcDateTime.ToString(Zoneless, CultureInfo.InvariantCulture);

    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value) => TryParse(text, Fixed, out value);

    /// <summary>False also for a fraction with trailing zeros: text order is time order only when an instant has one text.</summary>
    public static bool TryParseZoneless(ReadOnlySpan<byte> text, out DateTimeOffset value) =>
        TryParse(text, Zoneless, out value) && FormatZoneless(value).Length == text.Length;

    private static bool TryParse(ReadOnlySpan<byte> text, string form, out DateTimeOffset value)
    {
        value = default;
        if (text.Length > 28 || !Ascii.IsValid(text)) return false;
        Span<char> characters = stackalloc char[text.Length];
        Encoding.ASCII.GetChars(text, characters);
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParseExact(characters, form, CultureInfo.InvariantCulture, Utc, out value);
    }
}
