using System.Globalization;
using ModelSync;

namespace Logic.Methods;

/// <summary>Operators, members and texts of <c>DateTime</c>, which is in UTC.</summary>
[Shared]
public static class DateTimes
{
    public static DateTime Later(DateTime value, TimeSpan by) => value + by;

    public static DateTime Earlier(DateTime value, TimeSpan by) => value - by;

    public static TimeSpan Between(DateTime left, DateTime right) => left - right;

    public static TimeSpan SubtractedInstant(DateTime left, DateTime right) => left.Subtract(right);

    public static DateTime Added(DateTime value, TimeSpan by) => value.Add(by).Subtract(by).AddTicks(3);

    public static bool IsBefore(DateTime left, DateTime? right) => left < right;

    public static int Order(DateTime left, DateTime right) => left.CompareTo(right) + DateTime.Compare(left, right) * 3;

    public static bool IsSame(DateTime left, DateTime right) => DateTime.Equals(left, right) || left.Equals(right);

    public static DateTime Units(DateTime value, double by) => value.AddDays(by).AddHours(by).AddMinutes(by).AddSeconds(by).AddMilliseconds(by).AddMicroseconds(by);

    public static DateTime Months(DateTime value, int months) => value.AddMonths(months);

    public static DateTime Years(DateTime value, int years) => value.AddYears(years);

    public static int Parts(DateTime value) => value.Year + value.Month + value.Day + value.Hour + value.Minute + value.Second + value.Millisecond + value.Microsecond + value.Nanosecond;

    public static int DayOfYear(DateTime value) => value.DayOfYear;

    public static DayOfWeek Weekday(DateTime value) => value.DayOfWeek;

    public static bool IsWeekend(DateTime value) => value.DayOfWeek == DayOfWeek.Saturday || value.DayOfWeek == DayOfWeek.Sunday;

    public static DateTime Date(DateTime value) => value.Date;

    public static TimeSpan TimeOfDay(DateTime value) => value.TimeOfDay;

    public static long Ticks(DateTime value) => value.Ticks;

    public static DateTime New(int year, int month, int day) => new(year, month, day, 23, 59, 59, DateTimeKind.Utc);

    public static DateTime NewFine(int second, int millisecond, int microsecond) => new(2024, 2, 29, 1, 2, second, millisecond, microsecond, DateTimeKind.Utc);

    public static DateTime NewMilliseconds(int millisecond) => new(2024, 2, 29, 1, 2, 3, millisecond, DateTimeKind.Utc);

    public static DateTime NewTicks(long ticks) => new(ticks, DateTimeKind.Utc);

    public static DateTime At(DateOnly date, TimeOnly time) => new(date, time, DateTimeKind.Utc);

    public static DateTime Epoch() => DateTime.UnixEpoch;

    public static int DaysInMonth(int year, int month) => DateTime.DaysInMonth(year, month);

    public static int DaysInFebruary(int year) => DateTime.DaysInMonth(2000 + year % 100, 2);

    public static bool IsLeap(int year) => DateTime.IsLeapYear(year);

    public static string RoundTrip(DateTime value) => value.ToString("O", CultureInfo.InvariantCulture);

    public static string Plain(DateTime value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Date8601(DateTime value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string German(DateTime value) => value.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture);

    public static string Named(DateTime value) => value.ToString("dddd, d MMMM yyyy 'at' h:mm tt", CultureInfo.InvariantCulture);

    public static string Short(DateTime value) => value.ToString("ddd MMM d yy HH:mm:ss.fff", CultureInfo.InvariantCulture);

    public static string Fraction(DateTime value) => value.ToString("ss.FFFFFFF", CultureInfo.InvariantCulture);

    public static string SortableText(DateTime value) => value.ToString("s", CultureInfo.InvariantCulture);

    public static string LongDate(DateTime value) => value.ToString("D", CultureInfo.InvariantCulture);
}
