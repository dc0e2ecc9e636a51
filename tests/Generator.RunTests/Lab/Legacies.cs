using ModelSync;

namespace Generator.RunTests.Lab;

internal static class Legacies
{
    [LiveQuery]
    public static Rows<Legacy> Times(Rows<Legacy> rows, DateTimeOffset from, DateTimeOffset? to) =>
        rows.Where(r => r.Day >= from && (r.Seconds < to || r.Millis > from || r.Ticks <= to || r.Iso >= from || r.Zoneless == to)).OrderByDescending(r => r.Iso).ThenBy(r => r.Day);

    [LiveQuery]
    public static Rows<Legacy> Meetings(Rows<Legacy> rows) =>
        rows.Where(r => r.Seconds == r.Millis || r.Day > r.Seconds || r.Iso <= r.Zoneless || (r.Ticks ?? r.Millis) != r.Day).OrderBy(r => r.Ticks).ThenByDescending(r => r.Millis);

    [LiveQuery]
    public static Rows<Legacy> MadeSince(Rows<Legacy> rows, DateTime since) => rows.Where(r => r.Made >= since || r.Made == null).OrderByDescending(r => r.Made).Take(50);

    [LiveQuery]
    public static Rows<Legacy> Amounts(Rows<Legacy> rows, decimal low, decimal? exact) =>
        rows.Where(r => r.Cents >= low && (r.Plain == exact || !(r.Money < low) || r.Plain > 1.50m)).OrderBy(r => r.Plain).ThenByDescending(r => r.Cents);

    [LiveQuery]
    public static Rows<Legacy> AmountsMeet(Rows<Legacy> rows) => rows.Where(r => r.Cents == r.Money || r.Plain < r.Cents || r.Money != r.Plain).OrderByDescending(r => r.Money);

    [LiveQuery]
    public static Rows<Legacy> Flags(Rows<Legacy> rows, bool truth, bool? yes) =>
        rows.Where(r => (r.Truth && r.Yes != true) || r.Truth == truth || r.Yes == yes || r.Truth == r.Yes || !r.Truth).OrderBy(r => r.Yes).ThenByDescending(r => r.Truth);

    [LiveQuery]
    public static Rows<Legacy> Levels(Rows<Legacy> rows, Level level, IReadOnlyList<Level> levels) =>
        rows.Where(r => r.Level != level && (levels.Contains(r.Level) || r.Number == Level.High || r.Level == r.Number || r.Number == null)).OrderBy(r => r.No);

    [LiveQuery]
    public static Rows<Legacy> Hours(Rows<Legacy> rows, TimeOnly from, TimeSpan most, ulong? serial) =>
        rows.Where(r => r.Opens >= from || r.Opens == null || r.Lasts < most || r.Serial > serial).OrderByDescending(r => r.Lasts).ThenBy(r => r.Serial).ThenByDescending(r => r.Opens).Take(40);

    [LiveQuery]
    public static Rows<Legacy> Guids(Rows<Legacy> rows, Guid id, Guid? other, IReadOnlyList<Guid> ids) =>
        rows.Where(r => r.Id == id || r.Rfc == other || ids.Contains(r.Id) || r.Upper > other || r.Id < id || r.Rfc == r.Upper || r.Id == r.Rfc).OrderByDescending(r => r.Rfc).ThenBy(r => r.Upper);
}
