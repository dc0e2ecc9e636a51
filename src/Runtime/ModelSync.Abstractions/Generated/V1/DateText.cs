using static ModelSync.Generated.V1.FixedDigits;

namespace ModelSync.Generated.V1;

/// <summary>The one text form of a date, <c>yyyy-MM-dd</c>, which orders as text; and days since 1970, which MessagePack counts.</summary>
internal static class DateText
{
    public const int Length = 10;
    public const int MinDays = -719_162;
    public const int MaxDays = 2_932_896;

    public static int ToDays(DateOnly value) => value.DayNumber + MinDays;

    public static DateOnly FromDays(int days) => DateOnly.FromDayNumber(days - MinDays);

    public static void Write(DateOnly value, Span<byte> target)
    {
        var (year, month, day) = value;
        target = target[..Length];
        Two(target, 0, (uint)year / 100);
        Two(target, 2, (uint)year % 100);
        target[4] = (byte)'-';
        Two(target, 5, (uint)month);
        target[7] = (byte)'-';
        Two(target, 8, (uint)day);
    }

    /// <summary>Accepts exactly what <see cref="Write"/> gives.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-') return false;
        uint wrong = 0;
        var year = (Two(text, 0, ref wrong) * 100) + Two(text, 2, ref wrong);
        var month = Two(text, 5, ref wrong);
        var day = Two(text, 8, ref wrong);
        if (wrong > 9 || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth((int)year, (int)month)) return false;
        value = new DateOnly((int)year, (int)month, (int)day);
        return true;
    }
}
