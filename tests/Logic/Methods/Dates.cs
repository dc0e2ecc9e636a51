using System.Globalization;
using ModelSync;

namespace Logic.Methods;

/// <summary>Members and texts of <c>DateOnly</c>.</summary>
[Shared]
public static class Dates
{
    public static DateOnly New(int month, int day) => new(2024, month, day);

    public static DateOnly OfNumber(int number) => DateOnly.FromDayNumber(number);

    public static DateOnly OfInstant(DateTime value) => DateOnly.FromDateTime(value);

    public static int Number(DateOnly value) => value.DayNumber;

    public static int Parts(DateOnly value) => value.Year * 10000 + value.Month * 100 + value.Day;

    public static int DayOfYear(DateOnly value) => value.DayOfYear;

    public static bool IsMonday(DateOnly value) => value.DayOfWeek is DayOfWeek.Monday;

    public static DayOfWeek Weekday(DateOnly value) => value.DayOfWeek;

    public static DateOnly Days(DateOnly value, int days) => value.AddDays(days);

    public static DateOnly Months(DateOnly value, int months) => value.AddMonths(months);

    public static DateOnly Years(DateOnly value, int years) => value.AddYears(years);

    public static DateTime At(DateOnly value, TimeOnly time) => value.ToDateTime(time, DateTimeKind.Utc);

    public static bool IsBefore(DateOnly left, DateOnly right) => left < right;

    public static bool MaybeSame(DateOnly? left, DateOnly? right) => left == right;

    public static int Order(DateOnly left, DateOnly right) => left.CompareTo(right);

    public static int Age(DateOnly born, DateOnly today)
    {
        var age = today.Year - born.Year;
        return born.AddYears(age) > today ? age - 1 : age;
    }

    public static DateOnly Edges(bool last) => last ? DateOnly.MaxValue : DateOnly.MinValue;

    public static string Plain(DateOnly value) => value.ToString(CultureInfo.InvariantCulture);

    public static string RoundTrip(DateOnly value) => value.ToString("O", CultureInfo.InvariantCulture);

    public static string Custom(DateOnly value) => value.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string Named(DateOnly value) => value.ToString("d MMM yy", CultureInfo.InvariantCulture);

    public static DateOnly Parsed(string text, DateOnly value) => DateOnly.ParseExact(text.Length > 3 ? text : value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static bool TryParsed(string text, DateOnly value)
    {
        if (!DateOnly.TryParseExact(text, "O", out var first)) return first == DateOnly.MinValue;
        return DateOnly.TryParseExact(value.ToString("O", CultureInfo.InvariantCulture), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var second) && first <= second;
    }

    public static DateOnly Reparsed(DateOnly value) => DateOnly.ParseExact(value.ToString("O", CultureInfo.InvariantCulture), "O", CultureInfo.InvariantCulture);
}
