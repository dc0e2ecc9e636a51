using System.Globalization;
using ModelSync;

namespace Logic.Methods;

/// <summary>Operators and members of <c>DateTimeOffset</c>.</summary>
[Shared]
public static class Instants
{
    public static DateTimeOffset Later(DateTimeOffset value, TimeSpan by) => value + by;

    public static DateTimeOffset Earlier(DateTimeOffset value, TimeSpan by) => value - by;

    public static TimeSpan Between(DateTimeOffset left, DateTimeOffset right) => left - right;

    public static DateTimeOffset? MaybeLater(DateTimeOffset? value, TimeSpan by) => value is { } known ? known + by : null;

    public static DateTimeOffset Moved(DateTimeOffset value)
    {
        var moved = value;
        moved += TimeSpan.FromHours(1);
        moved -= TimeSpan.FromMinutes(5);
        return moved;
    }

    public static bool IsBefore(DateTimeOffset left, DateTimeOffset right) => left < right;

    public static bool IsSame(DateTimeOffset left, DateTimeOffset right) => left == right || left.Equals(right) || DateTimeOffset.Equals(left, right);

    public static bool IsAfter(DateTimeOffset? left, DateTimeOffset right) => left >= right;

    public static int Order(DateTimeOffset left, DateTimeOffset right) => left.CompareTo(right) * 3 + DateTimeOffset.Compare(right, left);

    public static DateTimeOffset Added(DateTimeOffset value, TimeSpan by) => value.Add(by);

    public static DateTimeOffset Subtracted(DateTimeOffset value, TimeSpan by) => value.Subtract(by);

    public static TimeSpan SubtractedInstant(DateTimeOffset left, DateTimeOffset right) => left.Subtract(right);

    public static DateTimeOffset Ticks(DateTimeOffset value, long ticks) => value.AddTicks(ticks);

    public static DateTimeOffset Days(DateTimeOffset value, double days) => value.AddDays(days);

    public static DateTimeOffset Hours(DateTimeOffset value, double hours) => value.AddHours(hours);

    public static DateTimeOffset Minutes(DateTimeOffset value, double minutes) => value.AddMinutes(minutes);

    public static DateTimeOffset Seconds(DateTimeOffset value, double seconds) => value.AddSeconds(seconds);

    public static DateTimeOffset Milliseconds(DateTimeOffset value, double milliseconds) => value.AddMilliseconds(milliseconds);

    public static DateTimeOffset Microseconds(DateTimeOffset value, double microseconds) => value.AddMicroseconds(microseconds);

    public static DateTimeOffset Months(DateTimeOffset value, int months) => value.ToUniversalTime().AddMonths(months);

    public static DateTimeOffset Years(DateTimeOffset value, int years) => value.ToUniversalTime().AddYears(years);

    public static long UtcTicks(DateTimeOffset value) => value.UtcTicks;

    public static int Parts(DateTimeOffset value)
    {
        var utc = value.UtcDateTime;
        return utc.Year + utc.Month * 10000 + utc.Day * 1000000 + utc.Hour + utc.Minute * 60 + utc.Second * 3600 + utc.DayOfYear;
    }

    public static int UtcParts(DateTimeOffset value) => value.ToUniversalTime().Year + value.ToUniversalTime().Month + value.ToUniversalTime().DayOfYear;

    public static int SmallParts(DateTimeOffset value) => value.UtcDateTime.Millisecond + value.UtcDateTime.Microsecond * 1000 + value.UtcDateTime.Nanosecond * 1000;

    public static TimeSpan TimeOfDay(DateTimeOffset value) => value.ToUniversalTime().TimeOfDay;

    public static long UnixSeconds(DateTimeOffset value) => value.ToUnixTimeSeconds();

    public static long UnixMilliseconds(DateTimeOffset value) => value.ToUnixTimeMilliseconds();

    public static DateTimeOffset OfUnixSeconds(long value) => DateTimeOffset.FromUnixTimeSeconds(value);

    public static DateTimeOffset OfUnixMilliseconds(long value) => DateTimeOffset.FromUnixTimeMilliseconds(value);

    public static DateTimeOffset New(int month, int day, int hour) => new(2026, month, day, hour, 30, 15, TimeSpan.Zero);

    public static DateTimeOffset NewAt(int day, int minutes) => new(2026, 2, day, 10, 30, 15, 250, TimeSpan.FromMinutes(minutes));

    public static DateTimeOffset NewFine(int millisecond, int microsecond) => new(2026, 2, 3, 10, 30, 15, millisecond, microsecond, TimeSpan.FromHours(2));

    public static DateTimeOffset NewTicks(long ticks) => new(ticks, TimeSpan.Zero);

    public static DateTimeOffset Edges(int which) => which switch { 0 => DateTimeOffset.MinValue, 1 => DateTimeOffset.MaxValue, _ => DateTimeOffset.UnixEpoch };

    public static DateTimeOffset FromUtc(DateTime value) => new(value);

    public static DateTimeOffset Converted(DateTime value) => value;

    public static bool Mixed(DateTimeOffset left, DateTime right) => left < right;

    public static string Sortable(DateTimeOffset value) => value.ToString("u", CultureInfo.InvariantCulture);

    public static string Http(DateTimeOffset value) => value.ToString("R", CultureInfo.InvariantCulture);

    public static DateTimeOffset Parsed(string text, DateTimeOffset value) =>
        DateTimeOffset.ParseExact(text.Length > 3 ? text : value.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public static DateTimeOffset TryParsed(string text, DateTimeOffset value, int end)
    {
        var written = value.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture);
        var full = text.Length > 3 ? text : end > 0 ? written + "+01:30" : written;
        return DateTimeOffset.TryParseExact(full, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed) ? parsed : value.AddDays(-1);
    }
}
