using System.Globalization;
using ModelSync.Generated.V1;
using ModelSync.Sqlite.Schema;

namespace ModelSync.Sqlite.Values;

/// <summary>
/// A form that only existing tables have, as SQL: which stored values are in it, and how they look in the kind of generated tables. Columns are
/// compared in that kind where stored values sort or repeat differently. Conditions and conversions run on our own connections, never in triggers.
/// </summary>
/// <param name="Base">The kind that generated tables have for the type.</param>
/// <param name="ColumnType">INTEGER, REAL, TEXT or BLOB.</param>
/// <param name="InWords">For messages.</param>
/// <param name="IsOrdered">Stored values sort as the values do.</param>
/// <param name="Condition">SQL over a column that is true for values in the form; storage class and NULL are asked apart.</param>
/// <param name="InBase">SQL over a column for its value in the base kind.</param>
internal sealed record ExistingForm(
    StorageKind Base, string ColumnType, string InWords, bool IsOrdered, Func<ColumnDescriptor, string> Condition, Func<ColumnDescriptor, string> InBase)
{
    private const string Day = "strftime('%Y-%m-%d', substr({c}, 1, 10)) IS substr({c}, 1, 10) AND {c} >= '0001'";

    private static readonly Dictionary<StorageKind, ExistingForm> Forms = new()
    {
        [StorageKind.ZonelessText] = Text(StorageKind.InstantText, "yyyy-MM-dd HH:mm:ss[.fffffff] without trailing zeros", "",
            "substr({c}, 1, 10) || 'T' || substr({c}, 12, 8) || '.' || substr(substr({c}, 21) || '0000000', 1, 7) || 'Z'"),
        [StorageKind.DayText] = Text(StorageKind.InstantText, "yyyy-MM-dd", $"length({{c}}) = 10 AND {Day}", "{c} || 'T00:00:00.0000000Z'"),
        [StorageKind.OffsetText] = Text(StorageKind.InstantText, "ISO 8601 with Z or an offset", "modelsync_instant({c}) IS NOT NULL", "modelsync_instant({c})", isOrdered: false),
        [StorageKind.UnixSeconds] = Integer(StorageKind.InstantText, "whole seconds since 1970", "{c} BETWEEN -62135596800 AND 253402300799",
            "strftime('%Y-%m-%dT%H:%M:%S.0000000Z', {c}, 'unixepoch')"),
        [StorageKind.UnixMilliseconds] = Integer(StorageKind.InstantText, "whole milliseconds since 1970", "{c} BETWEEN -62135596800000 AND 253402300799999", Fraction("{c}", 1_000, 0)),
        [StorageKind.Ticks] = Integer(StorageKind.InstantText, "ticks of 100 ns since year 1", "{c} BETWEEN 0 AND 3155378975999999999", Fraction("{c}", 10_000_000, -62_135_596_800)),
        [StorageKind.RealDecimal] = new(StorageKind.SortableDecimal, "REAL", "a number", IsOrdered: true, _ => "1", column => Fill("modelsync_decimal({c})", column)),
        [StorageKind.Cents] = Integer(StorageKind.SortableDecimal, "whole hundredths", "1", "modelsync_decimal(CASE WHEN {c} < 0 THEN '-' ELSE '' END || abs({c} / 100) || '.' || printf('%02d', abs({c} % 100)))"),
        [StorageKind.DecimalText] = Text(StorageKind.SortableDecimal, "a decimal such as -12.50", "modelsync_decimal({c}) IS NOT NULL", "modelsync_decimal({c})", isOrdered: false),
        [StorageKind.GuidUpperText] = Text(StorageKind.GuidText, "an upper-case Guid with hyphens",
            "length({c}) = 36 AND {c} GLOB '????????-????-????-????-????????????' AND replace({c}, '-', '') NOT GLOB '*[^0-9A-F]*' AND length(replace({c}, '-', '')) = 32", "lower({c})"),
        [StorageKind.GuidBlob] = Blob("16 bytes in the order of the Guid's text", Hex("substr({c}, 1, 4)", "substr({c}, 5, 2)", "substr({c}, 7, 2)"), isOrdered: true),
        [StorageKind.GuidMixedBlob] = Blob("16 bytes in the order of Guid.ToByteArray()",
            Hex("substr({c}, 4, 1), substr({c}, 3, 1), substr({c}, 2, 1), substr({c}, 1, 1)", "substr({c}, 6, 1), substr({c}, 5, 1)", "substr({c}, 8, 1), substr({c}, 7, 1)"), isOrdered: false),
        [StorageKind.BoolText] = Text(StorageKind.Bool, "true or false", "lower({c}) IN ('true', 'false')", "(lower({c}) = 'true')", isOrdered: false),
        [StorageKind.YesNoText] = Text(StorageKind.Bool, "Y or N", "upper({c}) IN ('Y', 'N')", "(upper({c}) = 'Y')", isOrdered: false),
        [StorageKind.EnumName] = new(StorageKind.Enum, "TEXT", "the name of an enum member", IsOrdered: false,
            column => $"{Sql.Name(column.Name)} IN ({string.Join(", ", Members(column).Select(member => Sql.Text(member.Name)))})",
            column => $"CASE {Sql.Name(column.Name)} {string.Join(" ", Members(column).Select(member => $"WHEN {Sql.Text(member.Name)} THEN {member.Value}"))} END"),
        [StorageKind.ShortTimeText] = Text(StorageKind.TimeText, "HH:mm:ss[.fffffff] without trailing zeros",
            "substr({c}, 1, 8) GLOB '[0-2][0-9]:[0-5][0-9]:[0-5][0-9]' AND {c} < '24' AND (length({c}) = 8 OR length({c}) BETWEEN 10 AND 16 AND substr({c}, 9, 1) = '.' AND substr({c}, 10) NOT GLOB '*[^0-9]*' AND {c} NOT GLOB '*0')",
            "substr({c}, 1, 8) || '.' || substr(substr({c}, 10) || '0000000', 1, 7)"),
        [StorageKind.DurationText] = Text(StorageKind.Long, "[-][d.]hh:mm:ss[.fffffff]", "modelsync_duration({c}) IS NOT NULL", "modelsync_duration({c})", isOrdered: false),
        [StorageKind.ULongInteger] = new(StorageKind.ULongText, "INTEGER", "an integer", IsOrdered: false, _ => "1", column => Fill("modelsync_ulong({c})", column)),
    };

    /// <summary>Null for the kinds of generated tables.</summary>
    public static ExistingForm? Of(StorageKind kind) => Forms.GetValueOrDefault(kind);

    /// <summary>Kinds in which values of the type of a kind may lie, the one of generated tables included.</summary>
    public static IEnumerable<StorageKind> Alternatives(StorageKind kind)
    {
        // A long, which shares its kind with a duration, has one form only.
        if (kind == StorageKind.Long) return [];
        var own = BaseOf(kind);
        return Forms.Where(form => form.Value.Base == own).Select(form => form.Key).Append(own).Where(other => other != kind);
    }

    public static StorageKind BaseOf(StorageKind kind) => Of(kind)?.Base ?? kind;

    /// <summary>The kind in which a column is sorted, and compared with the column of another row.</summary>
    public static StorageKind OrderKind(StorageKind kind) => Of(kind) is { IsOrdered: false } form ? form.Base : kind;

    /// <summary>SQL for the column in <see cref="OrderKind"/>.</summary>
    public static string Ordered(ColumnDescriptor column) => Of(column.Kind) is { IsOrdered: false } form ? form.InBase(column) : Sql.Name(column.Name);

    /// <summary>SQL for the column in <see cref="BaseOf"/>.</summary>
    public static string Converted(ColumnDescriptor column) => Of(column.Kind) is { } form ? form.InBase(column) : Sql.Name(column.Name);

    private static ExistingForm Text(StorageKind of, string inWords, string condition, string inBase, bool isOrdered = true) =>
        new(of, "TEXT", inWords, isOrdered, column => Fill(condition, column), column => Fill(inBase, column));

    private static ExistingForm Integer(StorageKind of, string inWords, string condition, string inBase) =>
        new(of, "INTEGER", inWords, IsOrdered: true, column => Fill(condition, column), column => Fill(inBase, column));

    private static ExistingForm Blob(string inWords, string inBase, bool isOrdered) =>
        new(StorageKind.GuidText, "BLOB", inWords, isOrdered, column => Fill("length({c}) = 16", column), column => Fill(inBase, column));

    private static string Fill(string sql, ColumnDescriptor column) => sql.Replace("{c}", Sql.Name(column.Name), StringComparison.Ordinal);

    // Division rounds towards zero, time goes downwards.
    private static string Fraction(string c, long unit, long offset)
    {
        var rest = string.Create(CultureInfo.InvariantCulture, $"(({c} % {unit} + {unit}) % {unit})");
        var digits = unit.ToString(CultureInfo.InvariantCulture).Length - 1;
        return string.Create(CultureInfo.InvariantCulture,
            $"strftime('%Y-%m-%dT%H:%M:%S', ({c} - {rest}) / {unit} + {offset}, 'unixepoch') || '.' || printf('%0{digits}d', {rest}) || '{new string('0', 7 - digits)}Z'");
    }

    private static string Hex(string first, string second, string third)
    {
        static string Part(string bytes) => string.Join(" || ", bytes.Split(", substr").Select((part, i) => $"hex({(i == 0 ? part : "substr" + part)})"));
        // hex() of NULL is an empty text.
        return $"CASE WHEN {{c}} IS NOT NULL THEN lower({Part(first)} || '-' || {Part(second)} || '-' || {Part(third)} || '-' || hex(substr({{c}}, 9, 2)) || '-' || hex(substr({{c}}, 11, 6))) END";
    }

    private static IEnumerable<(string Name, long Value)> Members(ColumnDescriptor column) =>
        column.Enum!.Values.Order().Select(value => (column.Enum.TryGetName(value, out var name) ? name : "", value));
}
