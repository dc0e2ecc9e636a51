namespace ModelSync.Generated.V1;

/// <summary>How a value lies in a database column.</summary>
public enum StorageKind
{
    /// <summary>0 or 1.</summary>
    Bool,

    /// <summary>32-bit integer.</summary>
    Int,

    /// <summary>64-bit integer.</summary>
    Long,

    /// <summary>IEEE double.</summary>
    Double,

    /// <summary>Text whose binary order is numeric order; see the SQLite adapter's ARCHITECTURE.md.</summary>
    SortableDecimal,

    /// <summary>Decimal in a floating-point column of an existing table (15 significant digits).</summary>
    RealDecimal,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Bytes.</summary>
    Bytes,

    /// <summary>Lower-case Guid text.</summary>
    GuidText,

    /// <summary><c>yyyy-MM-ddTHH:mm:ss.fffffffZ</c></summary>
    InstantText,

    /// <summary>Text without zone in an existing table, read as UTC: <c>yyyy-MM-dd HH:mm:ss[.fffffff]</c>.</summary>
    ZonelessText,

    /// <summary>Enum number.</summary>
    Enum,

    /// <summary>8-bit signed integer.</summary>
    SByte,

    /// <summary>8-bit unsigned integer.</summary>
    Byte,

    /// <summary>16-bit signed integer.</summary>
    Short,

    /// <summary>16-bit unsigned integer.</summary>
    UShort,

    /// <summary>32-bit unsigned integer.</summary>
    UInt,

    /// <summary>64-bit unsigned integer: text of 20 digits with leading zeros, because no integer of SQLite has 64 bits without a sign.</summary>
    ULongText,

    /// <summary>IEEE double that is a float.</summary>
    Float,

    /// <summary>Text of one UTF-16 unit.</summary>
    Char,

    /// <summary><c>yyyy-MM-dd</c></summary>
    DateText,

    /// <summary><c>HH:mm:ss.fffffff</c></summary>
    TimeText,

    /// <summary>Integer of any size as text whose binary order is numeric order; see the SQLite adapter's ARCHITECTURE.md.</summary>
    SortableInteger,

    /// <summary>The same of 128 bits with a sign.</summary>
    SortableInt128,

    /// <summary>The same of 128 bits without a sign.</summary>
    SortableUInt128,

    /// <summary>IEEE double that is a half.</summary>
    Half,

    /// <summary>Text of one code point.</summary>
    Rune,

    /// <summary>Text of a Uri.</summary>
    Uri,

    /// <summary>Version as 2 to 4 numbers of 10 digits with leading zeros, joined by points.</summary>
    VersionText,

    /// <summary>JSON text of a collection or nested object, written by its codec.</summary>
    Json,

    /// <summary>JSON of any form but null.</summary>
    AnyJson,

    /// <summary>Instant as a day in an existing table: <c>yyyy-MM-dd</c>, midnight UTC.</summary>
    DayText,

    /// <summary>Instant as ISO 8601 text with Z or an offset in an existing table.</summary>
    OffsetText,

    /// <summary>Instant as whole seconds since 1970 in an existing table.</summary>
    UnixSeconds,

    /// <summary>Instant as whole milliseconds since 1970 in an existing table.</summary>
    UnixMilliseconds,

    /// <summary>Instant as 100 ns since year 1 in an existing table.</summary>
    Ticks,

    /// <summary>Decimal as whole hundredths in an existing table.</summary>
    Cents,

    /// <summary>Decimal as plain text in an existing table.</summary>
    DecimalText,

    /// <summary>Upper-case Guid text in an existing table.</summary>
    GuidUpperText,

    /// <summary>Guid as 16 bytes in the order of its text, in an existing table.</summary>
    GuidBlob,

    /// <summary>Guid as 16 bytes in the order of <c>Guid.ToByteArray()</c>, in an existing table.</summary>
    GuidMixedBlob,

    /// <summary>Bool as <c>true</c> or <c>false</c> in any case, in an existing table.</summary>
    BoolText,

    /// <summary>Bool as <c>Y</c> or <c>N</c> in any case, in an existing table.</summary>
    YesNoText,

    /// <summary>Enum as the name of its member in an existing table.</summary>
    EnumName,

    /// <summary>Time of day without trailing zeros in an existing table: <c>HH:mm:ss[.fffffff]</c>.</summary>
    ShortTimeText,

    /// <summary>Duration as <c>[-][d.]hh:mm:ss[.fffffff]</c> in an existing table.</summary>
    DurationText,

    /// <summary>64-bit unsigned integer as the signed one of the same bits, in an existing table.</summary>
    ULongInteger,
}

/// <summary>A column of a model's table.</summary>
/// <param name="Name">Column name.</param>
/// <param name="Kind">Form of its values in SQLite.</param>
/// <param name="Nullable">Whether NULL is allowed.</param>
/// <param name="DeclaredType">Type of <c>[Column(TypeName)]</c>, or null for the generated type.</param>
/// <param name="Enum">For <see cref="StorageKind.Enum"/> and <see cref="StorageKind.EnumName"/>: the defined values.</param>
public sealed record ColumnDescriptor(string Name, StorageKind Kind, bool Nullable = false, string? DeclaredType = null, EnumTable? Enum = null);

/// <summary>A model's table.</summary>
/// <param name="Name">Table name.</param>
/// <param name="Columns">Columns in the order in which generated readers and writers number them.</param>
/// <param name="Key">Positions of the key columns, in key order.</param>
/// <param name="Existing">The table belongs to somebody else (some column declares its type): it is never created or altered, only given triggers.</param>
public sealed record TableDescriptor(string Name, IReadOnlyList<ColumnDescriptor> Columns, IReadOnlyList<int> Key, bool Existing = false);
