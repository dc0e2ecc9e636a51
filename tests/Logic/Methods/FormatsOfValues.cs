using System.Globalization;
using System.Numerics;
using System.Text;
using ModelSync;

namespace Logic.Methods;

/// <summary>Values of every type inside of texts, with and without a format.</summary>
[Shared]
public static class FormatsOfValues
{
    public static string Doubles(double a, float b, Half c) => $"{a} {b} {c}";

    public static string MaybeDouble(double? value) => $"[{value}]";

    public static string PlusDouble(double a, float? b) => "=" + a + "/" + b;

    public static string FixedDouble(double value) => $"{value:F2}|{value:N1}|{value:E3}|{value:P0}|{value:G5}";

    public static string FixedFloat(float value) => $"{value:F1} {value:0.##}";

    public static string PaddedInteger(int value) => $"{value:D5} {value:X4} {value:N0} {value:00.0} {value:C2}";

    public static string PaddedLong(long value, ulong other) => $"{value:D3}/{other:x}/{value:#,##0}";

    public static string PaddedSmall(byte a, short b, sbyte c, uint d) => $"{a:X2} {b:D4} {c:X2} {d:N0}";

    public static string Bigs(BigInteger a, Int128 b, UInt128 c) => $"{a} {b} {c}";

    public static string MaybeFormatted(int? a, double? b, decimal? c) => $"<{a:D3}><{b:F1}><{c:F2}>";

    public static string Decimals(decimal value) => $"{value} {value:F2} {value:N2} {value:0.00} {value:#,##0.#}";

    public static string MaybeDecimal(decimal? value) => $"{value:F3}!";

    public static string DateText(DateOnly date) => $"{date} {date:yyyy-MM-dd} {date:O} {date:dd.MM.yyyy}";

    public static string TimeText(TimeOnly time) => $"{time} {time:HH:mm} {time:O} {time:HH:mm:ss.fff}";

    public static string InstantText(DateTimeOffset instant) => $"{instant.UtcDateTime} {instant.UtcDateTime:O} {instant:u} {instant.UtcDateTime:yyyy-MM-dd HH:mm}";

    public static string DurationText(TimeSpan span) => $"{span} {span:c}";

    public static string MaybeDuration(TimeSpan? span, DateOnly? date) => $"{span}-{date}";

    public static string IdText(Guid id) => $"{id} {id:N} {id:D} {id:B}";

    public static string AlignedDouble(double value, decimal money) => $"[{value,12:F2}][{money,-10:N1}]";

    public static string Formatted(double value, int count, DateOnly date) => string.Format(CultureInfo.InvariantCulture, "{0:F2} {1:D4} {2:yyyy}", value, count, date);

    public static string Created(decimal value, double other) => string.Create(CultureInfo.InvariantCulture, $"{value:F1};{other}");

    public static string JoinedDoubles(IReadOnlyList<double> values) => string.Join("; ", values);

    public static string JoinedDates(List<DateOnly> dates, decimal[] prices) => string.Join(',', dates) + string.Join('|', prices);

    public static string Built(double value, decimal price, long number, DateOnly date)
    {
        var builder = new StringBuilder();
        builder.Append(value).Append(' ').Append(price).Append(number).Append($"{date:O}");
        return builder.ToString();
    }

    public static string Calculated(int a, int b) => $"{a + b} {a * 2L} {(double)a / 4} {a > b}";

    public static string Length(string text) => $"{text.Length} {text.Length:D3}";
}
