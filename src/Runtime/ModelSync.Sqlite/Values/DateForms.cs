using System.Globalization;
using System.Text;

namespace ModelSync.Sqlite.Values;

/// <summary>Dates and times of day as text of fixed width, which orders as they do.</summary>
internal static class DateForms
{
    private const string Date = "yyyy-MM-dd";
    private const string Time = "HH:mm:ss.fffffff";

    public static string Format(DateOnly value) => value.ToString(Date, CultureInfo.InvariantCulture);

    public static string Format(TimeOnly value) => value.ToString(Time, CultureInfo.InvariantCulture);

    public static bool TryParse(ReadOnlySpan<byte> text, out DateOnly value)
    {
        Span<char> characters = stackalloc char[Date.Length];
        value = default;
        return TryWiden(text, characters) && DateOnly.TryParseExact(characters, Date, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    public static bool TryParse(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        Span<char> characters = stackalloc char[Time.Length];
        value = default;
        return TryWiden(text, characters) && TimeOnly.TryParseExact(characters, Time, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    private static bool TryWiden(ReadOnlySpan<byte> text, Span<char> characters) =>
        text.Length == characters.Length && Encoding.Latin1.GetChars(text, characters) == text.Length;
}
