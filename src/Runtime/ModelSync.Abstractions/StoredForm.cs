namespace ModelSync;

/// <summary>
/// How a column of an existing table holds its values, for types that databases store in more than one way. A value that is not in the
/// declared form is not guessed at: the start says so, and later the row does not exist for live queries.
/// </summary>
public enum StoredForm
{
    /// <summary>DateTimeOffset as text without zone, read as UTC: <c>yyyy-MM-dd HH:mm:ss[.fffffff]</c> without trailing zeros. The default for text and DATETIME.</summary>
    ZonelessText,

    /// <summary>DateTimeOffset as a day, <c>yyyy-MM-dd</c>: midnight UTC. Another time of day is refused when it is written.</summary>
    DayText,

    /// <summary>DateTimeOffset as ISO 8601 text with Z or an offset, with T or a space, with up to seven digits of a second. The offset is not kept.</summary>
    OffsetText,

    /// <summary>DateTimeOffset as whole seconds since 1970-01-01 UTC. A fraction is refused when it is written.</summary>
    UnixSeconds,

    /// <summary>DateTimeOffset as whole milliseconds since 1970-01-01 UTC. A finer fraction is refused when it is written.</summary>
    UnixMilliseconds,

    /// <summary>DateTimeOffset as .NET ticks: 100 ns since 0001-01-01 UTC.</summary>
    Ticks,

    /// <summary>DateTimeOffset as ModelSync writes it: <c>yyyy-MM-ddTHH:mm:ss.fffffffZ</c>.</summary>
    InstantText,

    /// <summary>decimal as a number, REAL or INTEGER, with 15 significant digits. More digits are refused when they are written. The default for numeric columns.</summary>
    RealDecimal,

    /// <summary>decimal as whole hundredths: 1250 is 12.50. More than two digits behind the point are refused when they are written.</summary>
    Cents,

    /// <summary>decimal as plain text, <c>-12.50</c>. The default for text. SQLite compares it by value through a function of ModelSync, so no index helps.</summary>
    DecimalText,

    /// <summary>decimal as ModelSync writes it: text whose order is the order of numbers.</summary>
    SortableDecimal,

    /// <summary>Guid as lower-case text with hyphens. The default for text.</summary>
    GuidText,

    /// <summary>Guid as upper-case text with hyphens, as Microsoft.Data.Sqlite and Entity Framework Core write it.</summary>
    GuidUpperText,

    /// <summary>Guid as a blob of 16 bytes in the order of its text.</summary>
    GuidBlob,

    /// <summary>Guid as a blob of 16 bytes in the order of <c>Guid.ToByteArray()</c>: the first three groups are little-endian.</summary>
    GuidMixedBlob,

    /// <summary>bool as 0 or 1. The default for numeric columns.</summary>
    Bool,

    /// <summary>bool as <c>true</c> or <c>false</c>, read in any case, written in lower case. The default for text.</summary>
    BoolText,

    /// <summary>bool as <c>Y</c> or <c>N</c>, read in any case, written in upper case.</summary>
    YesNoText,

    /// <summary>enum as its number. The default for numeric columns.</summary>
    Enum,

    /// <summary>enum as the name of its member; case matters. The default for text.</summary>
    EnumName,

    /// <summary>TimeOnly as <c>HH:mm:ss[.fffffff]</c> without trailing zeros, as Microsoft.Data.Sqlite and Entity Framework Core write it. The default for text.</summary>
    ShortTimeText,

    /// <summary>TimeOnly as ModelSync writes it: <c>HH:mm:ss.fffffff</c>.</summary>
    TimeText,

    /// <summary>TimeSpan as text, <c>[-][d.]hh:mm:ss[.fffffff]</c>, as Microsoft.Data.Sqlite and Entity Framework Core write it. The default for text.</summary>
    DurationText,

    /// <summary>ulong as the INTEGER of the same 64 bits, so that the upper half is negative, as Entity Framework Core writes it. The default for integers.</summary>
    ULongInteger,

    /// <summary>ulong as ModelSync writes it: text of 20 digits.</summary>
    ULongText,
}
