using System.Globalization;
using ModelSync;

namespace Logic.Methods;

/// <summary>Operators, members and texts of <c>TimeOnly</c>.</summary>
[Shared]
public static class Times
{
    public static TimeOnly New(int hour, int minute) => new(hour, minute);

    public static TimeOnly NewSeconds(int second) => new(1, 2, second);

    public static TimeOnly NewMilliseconds(int millisecond) => new(1, 2, 3, millisecond);

    public static TimeOnly NewMicroseconds(int microsecond) => new(1, 2, 3, 4, microsecond);

    public static TimeOnly NewTicks(long ticks) => new(ticks);

    public static TimeOnly OfSpan(TimeSpan span) => TimeOnly.FromTimeSpan(span);

    public static TimeOnly OfInstant(DateTime value) => TimeOnly.FromDateTime(value);

    public static int Parts(TimeOnly value) => value.Hour + value.Minute * 100 + value.Second * 10000 + value.Millisecond + value.Microsecond + value.Nanosecond;

    public static long Ticks(TimeOnly value) => value.Ticks;

    public static TimeSpan Span(TimeOnly value) => value.ToTimeSpan();

    public static TimeOnly Added(TimeOnly value, TimeSpan by) => value.Add(by);

    public static TimeOnly Hours(TimeOnly value, double by) => value.AddHours(by);

    public static TimeOnly Minutes(TimeOnly value, double by) => value.AddMinutes(by);

    public static TimeSpan Between(TimeOnly left, TimeOnly right) => left - right;

    public static bool IsBetween(TimeOnly value, TimeOnly start, TimeOnly end) => value.IsBetween(start, end);

    public static bool IsBefore(TimeOnly left, TimeOnly right) => left < right || left == right;

    public static int Order(TimeOnly left, TimeOnly right) => left.CompareTo(right);

    public static TimeOnly Edges(bool last) => last ? TimeOnly.MaxValue : TimeOnly.MinValue;

    public static string Plain(TimeOnly value) => value.ToString(CultureInfo.InvariantCulture);

    public static string RoundTrip(TimeOnly value) => value.ToString("O", CultureInfo.InvariantCulture);

    public static string Custom(TimeOnly value) => value.ToString("h:mm:ss tt", CultureInfo.InvariantCulture);

    public static TimeOnly Reparsed(TimeOnly value) => TimeOnly.ParseExact(value.ToString("O", CultureInfo.InvariantCulture), "O", CultureInfo.InvariantCulture);

    public static TimeOnly TryParsed(string text, TimeOnly value)
    {
        if (TimeOnly.TryParseExact(text, "O", out var first)) return first;
        return TimeOnly.TryParseExact(value.ToString("O", CultureInfo.InvariantCulture), "O", out first) ? first : value.AddHours(1);
    }
}
