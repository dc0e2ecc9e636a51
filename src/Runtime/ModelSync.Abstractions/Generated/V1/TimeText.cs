using static ModelSync.Generated.V1.FixedDigits;

namespace ModelSync.Generated.V1;

/// <summary>The one text form of a time of day, <c>HH:mm:ss.fffffff</c>, which orders as text.</summary>
internal static class TimeText
{
    public const int Length = 16;
    public const long MaxTicks = TimeSpan.TicksPerDay - 1;

    public static void Write(TimeOnly value, Span<byte> target)
    {
        target = target[..Length];
        Two(target, 0, (uint)value.Hour);
        target[2] = (byte)':';
        Two(target, 3, (uint)value.Minute);
        target[5] = (byte)':';
        Two(target, 6, (uint)value.Second);
        target[8] = (byte)'.';
        var ticks = (uint)(value.Ticks % TimeSpan.TicksPerSecond);
        Two(target, 9, ticks / 100_000);
        Two(target, 11, ticks / 1_000 % 100);
        Two(target, 13, ticks / 10 % 100);
        target[15] = (byte)('0' + (ticks % 10));
    }

    /// <summary>Accepts exactly what <see cref="Write"/> gives.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        value = default;
        if (text.Length != Length || text[2] != ':' || text[5] != ':' || text[8] != '.') return false;
        uint wrong = 0;
        var hour = Two(text, 0, ref wrong);
        var minute = Two(text, 3, ref wrong);
        var second = Two(text, 6, ref wrong);
        var ticks = (((Two(text, 9, ref wrong) * 100) + Two(text, 11, ref wrong)) * 1_000) + (Two(text, 13, ref wrong) * 10) + Digit(text[15], ref wrong);
        if (wrong > 9 || hour > 23 || minute > 59 || second > 59) return false;
        value = new TimeOnly(((((hour * 60) + minute) * 60L + second) * TimeSpan.TicksPerSecond) + ticks);
        return true;
    }
}
