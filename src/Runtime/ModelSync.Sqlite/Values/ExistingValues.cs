using System.Globalization;
using System.Text;
using ModelSync.Generated.V1;
using ModelSync.Server.Storage;

namespace ModelSync.Sqlite.Values;

/// <summary>
/// Values in the forms of <see cref="ExistingForm"/>. Reading gives null for what is not in the form. Writing refuses what the form cannot hold;
/// a value that is only compared with lands between the two stored values that it lies between.
/// </summary>
internal static class ExistingValues
{
    private const string Day = "yyyy-MM-dd";
    private const string ShortTime = "HH:mm:ss.FFFFFFF";

    private static readonly string[] OffsetForms = [.. from separator in new[] { " ", "'T'" }
                                                       from time in new[] { "HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF" }
                                                       from zone in new[] { "'Z'", "zzz" }
                                                       select $"yyyy-MM-dd{separator}{time}{zone}"];

    public static bool? ReadBool(StorageKind kind, StoredValue stored) => (kind, TextOf(stored)?.ToUpperInvariant()) switch
    {
        (StorageKind.BoolText, "TRUE") or (StorageKind.YesNoText, "Y") => true,
        (StorageKind.BoolText, "FALSE") or (StorageKind.YesNoText, "N") => false,
        _ => null,
    };

    public static StoredValue WriteBool(StorageKind kind, bool value) => kind switch
    {
        StorageKind.BoolText => StoredValue.From(value ? "true" : "false"),
        StorageKind.YesNoText => StoredValue.From(value ? "Y" : "N"),
        _ => StoredValue.From(value ? 1 : 0),
    };

    public static decimal? ReadDecimal(StorageKind kind, StoredValue stored) => kind switch
    {
        StorageKind.RealDecimal => FromNumber(stored),
        StorageKind.Cents when stored.Class == StorageClass.Integer => stored.Integer / 100m,
        StorageKind.DecimalText when TextOf(stored) is { } text => FromText(text),
        _ => null,
    };

    public static StoredValue WriteDecimal(StorageKind kind, decimal value, bool exact) => kind switch
    {
        StorageKind.RealDecimal => Real(value, exact),
        StorageKind.Cents => Whole(value, 100m, exact, "hundredths"),
        StorageKind.DecimalText => StoredValue.From(value.ToString(CultureInfo.InvariantCulture)),
        _ => StoredValue.From(SortableDecimal.Format(value)),
    };

    public static Guid? ReadGuid(StorageKind kind, StoredValue stored) => kind switch
    {
        StorageKind.GuidUpperText when TextOf(stored) is { } text && !text.AsSpan().ContainsAnyInRange('a', 'f') && Guid.TryParseExact(text, "D", out var value) => value,
        StorageKind.GuidBlob or StorageKind.GuidMixedBlob when stored is { Class: StorageClass.Blob, Bytes.Length: 16 } => new Guid(stored.Bytes.Span, bigEndian: kind == StorageKind.GuidBlob),
        _ => null,
    };

    public static StoredValue WriteGuid(StorageKind kind, Guid value) => kind switch
    {
        StorageKind.GuidUpperText => StoredValue.From(value.ToString("D").ToUpperInvariant()),
        StorageKind.GuidBlob or StorageKind.GuidMixedBlob => StoredValue.Blob(value.ToByteArray(bigEndian: kind == StorageKind.GuidBlob)),
        _ => StoredValue.From(value.ToString("D")),
    };

    public static DateTimeOffset? ReadInstant(StorageKind kind, StoredValue stored) => kind switch
    {
        StorageKind.ZonelessText when stored.Class == StorageClass.Text && InstantForms.TryParseZoneless(stored.Bytes.Span, out var value) => value,
        StorageKind.DayText when TextOf(stored) is { } text && TryParse(text, [Day], out var value) => value,
        StorageKind.OffsetText when TextOf(stored) is { } text && TryParse(text, OffsetForms, out var value) => value,
        StorageKind.UnixSeconds => FromTicks(stored, TimeSpan.TicksPerSecond, DateTimeOffset.UnixEpoch),
        StorageKind.UnixMilliseconds => FromTicks(stored, TimeSpan.TicksPerMillisecond, DateTimeOffset.UnixEpoch),
        StorageKind.Ticks => FromTicks(stored, 1, DateTimeOffset.MinValue),
        _ => null,
    };

    public static StoredValue WriteInstant(StorageKind kind, DateTimeOffset value, bool exact) => kind switch
    {
        StorageKind.ZonelessText => StoredValue.From(InstantForms.FormatZoneless(value)),
        StorageKind.DayText => WriteDay(value.UtcDateTime, exact),
        StorageKind.UnixSeconds => Whole((value - DateTimeOffset.UnixEpoch).Ticks / (decimal)TimeSpan.TicksPerSecond, 1, exact, "seconds"),
        StorageKind.UnixMilliseconds => Whole((value - DateTimeOffset.UnixEpoch).Ticks / (decimal)TimeSpan.TicksPerMillisecond, 1, exact, "milliseconds"),
        StorageKind.Ticks => StoredValue.From(value.UtcTicks),
        _ => StoredValue.From(InstantForms.Format(value)),
    };

    public static long? ReadEnum(StoredValue stored, EnumTable? members) =>
        stored.Class == StorageClass.Text && members is not null && members.TryGetValue(stored.Bytes.Span, out var value) ? value : null;

    public static TimeOnly? ReadTime(StoredValue stored) =>
        TextOf(stored) is { } text && TimeOnly.TryParseExact(text, ShortTime, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) && text == Format(value) ? value : null;

    public static StoredValue WriteTime(StorageKind kind, TimeOnly value) => StoredValue.From(kind == StorageKind.ShortTimeText ? Format(value) : DateForms.Format(value));

    /// <summary>Ticks of a duration.</summary>
    public static long? ReadDuration(StoredValue stored) =>
        TextOf(stored) is { } text && TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var value) ? value.Ticks : null;

    public static StoredValue WriteLong(StorageKind kind, long value) =>
        kind == StorageKind.DurationText ? StoredValue.From(new TimeSpan(value).ToString("c", CultureInfo.InvariantCulture)) : StoredValue.From(value);

    public static ulong? ReadULong(StoredValue stored) => stored.Class == StorageClass.Integer ? unchecked((ulong)stored.Integer) : null;

    public static StoredValue WriteULong(StorageKind kind, ulong value) =>
        kind == StorageKind.ULongInteger ? StoredValue.From(unchecked((long)value)) : StoredValue.From(ULongForm.Format(value));

    /// <summary>A decimal in any form that SQLite may hold it in; for the function of the same purpose.</summary>
    public static StoredValue SortableText(StoredValue stored) =>
        (stored.Class == StorageClass.Text ? ReadDecimal(StorageKind.DecimalText, stored) : ReadDecimal(StorageKind.RealDecimal, stored)) is { } value ? StoredValue.From(SortableDecimal.Format(value)) : StoredValue.Null;

    /// <summary>An instant in ISO 8601 text; for the function of the same purpose.</summary>
    public static StoredValue InstantText(StoredValue stored) =>
        ReadInstant(StorageKind.OffsetText, stored) is { } value ? StoredValue.From(InstantForms.Format(value)) : StoredValue.Null;

    /// <summary>Ticks of a duration's text; for the function of the same purpose.</summary>
    public static StoredValue DurationTicks(StoredValue stored) => ReadDuration(stored) is { } ticks ? StoredValue.From(ticks) : StoredValue.Null;

    /// <summary>An unsigned integer as text that sorts; for the function of the same purpose.</summary>
    public static StoredValue ULongText(StoredValue stored) => ReadULong(stored) is { } value ? StoredValue.From(ULongForm.Format(value)) : StoredValue.Null;

    private static string Format(TimeOnly value) => value.ToString(value.Ticks % TimeSpan.TicksPerSecond == 0 ? "HH:mm:ss" : ShortTime, CultureInfo.InvariantCulture);

    private static StoredValue WriteDay(DateTime value, bool exact)
    {
        var day = value.ToString(Day, CultureInfo.InvariantCulture);
        if (value.TimeOfDay == TimeSpan.Zero) return StoredValue.From(day);
        // Sorts behind the day and before the next one.
        return exact ? throw new ConflictException("A value has a time of day, which a column of days cannot hold.") : StoredValue.From(day + "~");
    }

    private static StoredValue Whole(decimal value, decimal factor, bool exact, string unit)
    {
        // What is beyond a column's integers before it is multiplied could be beyond a decimal after it.
        var whole = value is < long.MinValue or > long.MaxValue ? value : decimal.Floor(value * factor);
        if (whole is < long.MinValue or > long.MaxValue) return exact ? throw TooFine(unit) : StoredValue.From((double)value * (double)factor);
        if (whole == value * factor) return StoredValue.From((long)whole);
        return exact ? throw TooFine(unit) : Between((long)whole);
    }

    // No REAL lies between two neighbours that are this large, but only ticks come near, and they are always whole.
    private static StoredValue Between(long whole) => StoredValue.From(whole + 0.5);

    private static ConflictException TooFine(string unit) => new($"A value cannot be held by a column of whole {unit}.");

    private static StoredValue Real(decimal value, bool exact) => !exact || FromDouble((double)value) == value
        ? StoredValue.From((double)value)
        : throw new ConflictException("A value has more digits than a floating-point column can hold.");

    private static decimal? FromNumber(StoredValue stored) => stored.Class switch
    {
        StorageClass.Integer => stored.Integer,
        StorageClass.Real => FromDouble(stored.Real),
        _ => null,
    };

    private static decimal? FromDouble(double value) => Math.Abs(value) < 7.9e28 ? (decimal)value : null;

    private static decimal? FromText(string text) =>
        text.Length <= 64 && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static DateTimeOffset? FromTicks(StoredValue stored, long unit, DateTimeOffset from)
    {
        if (stored.Class != StorageClass.Integer) return null;
        var ticks = ((Int128)stored.Integer * unit) + from.Ticks;
        return ticks >= 0 && ticks <= DateTimeOffset.MaxValue.Ticks ? new DateTimeOffset((long)ticks, TimeSpan.Zero) : null;
    }

    private static bool TryParse(string text, string[] forms, out DateTimeOffset value)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParseExact(text, forms, CultureInfo.InvariantCulture, Utc, out value);
    }

    private static string? TextOf(StoredValue stored) =>
        stored.Class == StorageClass.Text && stored.Bytes.Length <= 64 && Ascii.IsValid(stored.Bytes.Span) ? Encoding.ASCII.GetString(stored.Bytes.Span) : null;
}
