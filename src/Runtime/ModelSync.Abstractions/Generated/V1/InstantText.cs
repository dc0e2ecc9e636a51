using static ModelSync.Generated.V1.FixedDigits;

namespace ModelSync.Generated.V1;

/// <summary>The one text form of an instant: <c>yyyy-MM-ddTHH:mm:ss.fffffffZ</c>. It orders as text.</summary>
internal static class InstantText
{
    public const int Length = 28;

    public static void Write(DateTimeOffset value, Span<byte> target)
    {
        var utc = value.UtcDateTime;
        var (year, month, day) = utc;
        target = target[..Length];
        Two(target, 0, (uint)year / 100);
        Two(target, 2, (uint)year % 100);
        target[4] = (byte)'-';
        Two(target, 5, (uint)month);
        target[7] = (byte)'-';
        Two(target, 8, (uint)day);
        target[10] = (byte)'T';
        var ofDay = (ulong)utc.Ticks % TimeSpan.TicksPerDay;
        var seconds = (uint)(ofDay / TimeSpan.TicksPerSecond);
        Two(target, 11, seconds / 3600);
        target[13] = (byte)':';
        Two(target, 14, seconds / 60 % 60);
        target[16] = (byte)':';
        Two(target, 17, seconds % 60);
        target[19] = (byte)'.';
        var ticks = (uint)(ofDay % TimeSpan.TicksPerSecond);
        Two(target, 20, ticks / 100_000);
        Two(target, 22, ticks / 1_000 % 100);
        Two(target, 24, ticks / 10 % 100);
        target[26] = (byte)('0' + (ticks % 10));
        target[27] = (byte)'Z';
    }

    /// <summary>Accepts exactly what <see cref="Write"/> gives.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length != Length || !HasPunctuation(text)) return false;
        uint wrong = 0;
        var year = (Two(text, 0, ref wrong) * 100) + Two(text, 2, ref wrong);
        var month = Two(text, 5, ref wrong);
        var day = Two(text, 8, ref wrong);
        var hour = Two(text, 11, ref wrong);
        var minute = Two(text, 14, ref wrong);
        var second = Two(text, 17, ref wrong);
        var ticks = (((Two(text, 20, ref wrong) * 100) + Two(text, 22, ref wrong)) * 1_000) + (Two(text, 24, ref wrong) * 10) + Digit(text[26], ref wrong);
        if (wrong > 9 || year == 0 || month is 0 or > 12 || day == 0 || hour > 23 || minute > 59 || second > 59) return false;
        if (day > 28 && day > DateTime.DaysInMonth((int)year, (int)month)) return false;
        var days = new DateTime((int)year, (int)month, (int)day, 0, 0, 0, DateTimeKind.Utc).Ticks;
        value = new DateTimeOffset(days + ((((hour * 60) + minute) * 60 + second) * TimeSpan.TicksPerSecond) + ticks, TimeSpan.Zero);
        return true;
    }

    private static bool HasPunctuation(ReadOnlySpan<byte> text) =>
        text[4] == '-' && text[7] == '-' && text[10] == 'T' && text[13] == ':' && text[16] == ':' && text[19] == '.' && text[27] == 'Z';
}
