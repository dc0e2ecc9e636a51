using System.Globalization;
using ModelSync;

namespace Logic.Methods;

/// <summary>Operators, members and texts of <c>TimeSpan</c>.</summary>
[Shared]
public static class Durations
{
    public static TimeSpan Sum(TimeSpan left, TimeSpan right) => left + right;

    public static TimeSpan Difference(TimeSpan left, TimeSpan right) => left - right;

    public static TimeSpan? MaybeSum(TimeSpan? left, TimeSpan? right) => left + right;

    public static TimeSpan? MaybeTwice(TimeSpan? value) => value * 2.0;

    public static TimeSpan Negative(TimeSpan value) => -value;

    public static TimeSpan Positive(TimeSpan value) => +value;

    public static TimeSpan Scaled(TimeSpan value, double factor) => value * factor;

    public static TimeSpan ScaledFirst(TimeSpan value, double factor) => factor * value;

    public static TimeSpan ScaledInt(TimeSpan value, int factor) => value * factor;

    public static TimeSpan Divided(TimeSpan value, double divisor) => value / divisor;

    public static double Ratio(TimeSpan left, TimeSpan right) => left / right;

    public static double RatioOfSum(TimeSpan left, TimeSpan right) => 1 - left / right * 2;

    public static TimeSpan Compound(TimeSpan value, TimeSpan by)
    {
        var result = value;
        result += by;
        result -= TimeSpan.FromSeconds(1);
        result *= 1.5;
        return result;
    }

    public static bool IsLess(TimeSpan left, TimeSpan right) => left < right;

    public static bool MaybeLess(TimeSpan? left, TimeSpan? right) => left <= right;

    public static bool IsSame(TimeSpan left, TimeSpan right) => left == right || TimeSpan.Equals(left, right) || left.Equals(right);

    public static int Order(TimeSpan left, TimeSpan right) => left.CompareTo(right) + TimeSpan.Compare(left, right) * 3;

    public static TimeSpan FromInts(int value) => TimeSpan.FromDays(value) + TimeSpan.FromHours(value);

    public static TimeSpan FromLongs(long value) => TimeSpan.FromMinutes(value) + TimeSpan.FromSeconds(value) + TimeSpan.FromMilliseconds(value) + TimeSpan.FromMicroseconds(value);

    public static TimeSpan FromMinutesLong(long value) => TimeSpan.FromMinutes(value);

    public static TimeSpan FromDoubles(double value) => TimeSpan.FromDays(value) + TimeSpan.FromHours(value) + TimeSpan.FromMinutes(value) + TimeSpan.FromSeconds(value);

    public static TimeSpan FromSmallDoubles(double value) => TimeSpan.FromMilliseconds(value) + TimeSpan.FromMicroseconds(value);

    public static TimeSpan FromTicks(long ticks) => TimeSpan.FromTicks(ticks) + new TimeSpan(ticks / 2);

    public static TimeSpan FromDayParts(int days, int hours, long minutes) => TimeSpan.FromDays(days, hours, minutes);

    public static TimeSpan FromHourParts(int hours, long minutes, long seconds) => TimeSpan.FromHours(hours, minutes, seconds);

    public static TimeSpan FromMinuteParts(long minutes, long seconds) => TimeSpan.FromMinutes(minutes, seconds);

    public static TimeSpan FromSecondParts(long seconds, long milliseconds) => TimeSpan.FromSeconds(seconds, milliseconds: milliseconds);

    public static TimeSpan FromMillisecondParts(long milliseconds, long microseconds) => TimeSpan.FromMilliseconds(milliseconds, microseconds);

    public static TimeSpan New3(int hours, int minutes, int seconds) => new(hours, minutes, seconds);

    public static TimeSpan New4(int days, int hours, int minutes, int seconds) => new(days, hours, minutes, seconds);

    public static TimeSpan New5(int days, int hours, int minutes, int seconds, int milliseconds) => new(days, hours, minutes, seconds, milliseconds);

    public static TimeSpan New6(int days, int hours, int minutes, int seconds, int milliseconds) => new(days, hours, minutes, seconds, milliseconds, 7);

    public static TimeSpan Edges(int which) => which switch { 0 => TimeSpan.Zero, 1 => TimeSpan.MinValue, _ => TimeSpan.MaxValue };

    public static int Days(TimeSpan value) => value.Days;

    public static int Parts(TimeSpan value) => value.Hours + value.Minutes * 100 + value.Seconds * 10000 + value.Milliseconds * 1000000;

    public static int SmallParts(TimeSpan value) => value.Microseconds * 1000 + value.Nanoseconds;

    public static long Ticks(TimeSpan value) => value.Ticks;

    public static double TotalDays(TimeSpan value) => value.TotalDays;

    public static double TotalHours(TimeSpan value) => value.TotalHours;

    public static double TotalMinutes(TimeSpan value) => value.TotalMinutes;

    public static double TotalSeconds(TimeSpan value) => value.TotalSeconds;

    public static double TotalMilliseconds(TimeSpan value) => value.TotalMilliseconds;

    public static double TotalMicroseconds(TimeSpan value) => value.TotalMicroseconds;

    public static double TotalNanoseconds(TimeSpan value) => value.TotalNanoseconds;

    public static TimeSpan Methods(TimeSpan left, TimeSpan right) => left.Add(right).Subtract(left.Negate());

    public static TimeSpan Size(TimeSpan value) => value.Duration();

    public static TimeSpan Multiplied(TimeSpan value, double factor) => value.Multiply(factor);

    public static TimeSpan DividedBy(TimeSpan value, double divisor) => value.Divide(divisor);

    public static double DividedBySpan(TimeSpan left, TimeSpan right) => left.Divide(right);

    public static string Plain(TimeSpan value) => value.ToString();

    public static string Constant(TimeSpan value) => value.ToString("c", CultureInfo.InvariantCulture);

    public static string Clock(TimeSpan value) => value.ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture);

    public static string Minutes(TimeSpan value) => value.ToString(@"m\:ss\.fff", CultureInfo.InvariantCulture);

    public static string Days3(TimeSpan value) => value.ToString("d'd 'hh'h'", CultureInfo.InvariantCulture);
}
