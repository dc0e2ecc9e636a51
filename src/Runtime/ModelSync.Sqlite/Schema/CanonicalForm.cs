using System.Globalization;
using System.Numerics;
using ModelSync.Generated.V1;
using ModelSync.Sqlite.Values;

namespace ModelSync.Sqlite.Schema;

/// <summary>
/// For each storage kind: the column type of generated tables and the condition that a value in canonical form fulfils. Only functions that
/// every SQLite since 3.35 has, because other programs evaluate the checks too.
/// </summary>
internal static class CanonicalForm
{
    public static string ColumnType(StorageKind kind) => kind switch
    {
        StorageKind.Bool or StorageKind.SByte or StorageKind.Byte or StorageKind.Short or StorageKind.UShort or StorageKind.Int or StorageKind.UInt
            or StorageKind.Long or StorageKind.Enum => "INTEGER",
        StorageKind.Double or StorageKind.Float or StorageKind.Half or StorageKind.RealDecimal => "REAL",
        StorageKind.Bytes => "BLOB",
        _ => ExistingForm.Of(kind)?.ColumnType ?? "TEXT",
    };

    /// <summary>The definition of a column of a generated table.</summary>
    public static string Definition(ColumnDescriptor column)
    {
        var check = Condition(column) is { } condition ? $" CHECK ({condition})" : "";
        return $"{Sql.Name(column.Name)} {ColumnType(column.Kind)}{(column.Nullable ? "" : " NOT NULL")}{check}";
    }

    /// <summary>True or NULL for canonical values and NULL; null when every value of the column type is canonical.</summary>
    public static string? Condition(ColumnDescriptor column)
    {
        var c = Sql.Name(column.Name);
        return column.Kind switch
        {
            StorageKind.Bool => $"{c} IN (0, 1)",
            StorageKind.SByte => $"{c} BETWEEN -128 AND 127",
            StorageKind.Byte => $"{c} BETWEEN 0 AND 255",
            StorageKind.Short => $"{c} BETWEEN -32768 AND 32767",
            StorageKind.UShort => $"{c} BETWEEN 0 AND 65535",
            StorageKind.Int => $"{c} BETWEEN -2147483648 AND 2147483647",
            StorageKind.UInt => $"{c} BETWEEN 0 AND 4294967295",
            StorageKind.ULongText => $"length(CAST({c} AS BLOB)) = 20 AND {c} NOT GLOB '*[^0-9]*' AND {c} <= '18446744073709551615'",
            StorageKind.SortableInteger => Integer(c),
            StorageKind.SortableInt128 => Integer(c, Int128.MinValue, Int128.MaxValue),
            StorageKind.SortableUInt128 => Integer(c, 0, UInt128.MaxValue),
            StorageKind.Float => Float(c),
            StorageKind.Half => Half(c),
            StorageKind.Double or StorageKind.RealDecimal => $"{c} BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308",
            StorageKind.SortableDecimal => Decimal(c),
            StorageKind.GuidText => $"length({c}) = 36 AND {c} GLOB '????????-????-????-????-????????????' AND replace({c}, '-', '') NOT GLOB '*[^0-9a-f]*' AND length(replace({c}, '-', '')) = 32",
            StorageKind.InstantText => Instant(c, "T", $"length({c}) = 28 AND substr({c}, 20, 1) = '.' AND substr({c}, 21, 7) NOT GLOB '*[^0-9]*' AND substr({c}, 28) = 'Z'"),
            StorageKind.DateText => $"length({c}) = 10 AND {c} IS strftime('%Y-%m-%d', {c}) AND {c} >= '0001'",
            StorageKind.TimeText => $"length(CAST({c} AS BLOB)) = 16 AND {c} GLOB '[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9][0-9]' AND {c} < '24'",
            // length() stops at a NUL.
            StorageKind.Char => $"{c} = char(0) OR length({c}) = 1 AND length(CAST({c} AS BLOB)) <= 3 AND instr({c}, char(0)) = 0",
            StorageKind.Rune => $"{c} = char(0) OR length({c}) = 1 AND length(CAST({c} AS BLOB)) <= 4 AND instr({c}, char(0)) = 0",
            StorageKind.VersionText => Version(c),
            StorageKind.ZonelessText => Instant(c, " ", $"(length({c}) = 19 OR length({c}) BETWEEN 21 AND 27 AND substr({c}, 20, 1) = '.' AND substr({c}, 21) NOT GLOB '*[^0-9]*' AND {c} NOT GLOB '*0')"),
            StorageKind.Bytes => $"{c} IS NULL OR typeof({c}) = 'blob'",
            StorageKind.Enum when column.Enum is { IsFlags: true } flags => Flags(c, flags),
            StorageKind.Enum when column.Enum is { } values => $"{c} IN ({string.Join(", ", values.Values.Order().Select(v => v.ToString(CultureInfo.InvariantCulture)))})",
            // The first byte of every value but null.
            StorageKind.AnyJson => $"substr({c}, 1, 1) GLOB '[[{{\"tf0-9-]'",
            StorageKind.Json => $"substr({c}, 1, 1) IN ('[', '{{')",
            _ => ExistingForm.Of(column.Kind)?.Condition(column),
        };
    }

    // Hexadecimal, because the smallest integer has no other literal.
    private static string Flags(string c, EnumTable flags)
    {
        var bits = $"0x{flags.Bits:x}";
        var type = flags.Lowest is 0 or long.MinValue ? "" : string.Create(CultureInfo.InvariantCulture, $" AND {c} BETWEEN {flags.Lowest} AND {~flags.Lowest}");
        return $"({c} | {bits}) = {bits}{type}";
    }

    // A date that does not exist is moved by strftime to one that does, and so differs from itself; what is no date gives NULL, which a CHECK lets pass, hence IS.
    private static string Instant(string c, string separator, string fraction) =>
        $"substr({c}, 1, 19) IS strftime('%Y-%m-%d{separator}%H:%M:%S', substr({c}, 1, 19)) AND substr({c}, 12, 2) < '24' AND {c} >= '0001' AND {fraction}";

    // A float has 24 bits: splitting a double after Veltkamp gives them, so a float is its own upper part. Below 2^-126 it is a multiple of 2^-149.
    // Bounds and factors are products of powers of two, which every SQLite reads exactly.
    private static string Float(string c)
    {
        const string Largest = "16777215.0 * 1125899906842624.0 * 18014398509481984.0";
        var steps = $"{c} * 1152921504606846976.0 * 1152921504606846976.0 * 536870912.0";
        return $"abs({c}) <= {Largest} AND CASE WHEN abs({steps}) < 8388608.0 THEN {steps} = CAST({steps} AS INTEGER) ELSE {c} * 536870913.0 - ({c} * 536870913.0 - {c}) = {c} END";
    }

    private static string Version(string c)
    {
        string Part(int at) => $"substr({c}, {at}, 1) = '.' AND substr({c}, {at + 1}, 10) <= '2147483647'";
        return $"length({c}) IN (21, 32, 43) AND length(CAST({c} AS BLOB)) = length({c}) AND replace({c}, '.', '') NOT GLOB '*[^0-9]*' AND length(replace({c}, '.', '')) = length({c}) - (length({c}) - 10) / 11 "
            + $"AND substr({c}, 1, 10) <= '2147483647' AND {Part(11)} AND (length({c}) = 21 OR {Part(22)}) AND (length({c}) < 43 OR {Part(33)})";
    }

    // As a float, with 11 bits; below 2^-14 it is a multiple of 2^-24.
    private static string Half(string c) =>
        $"abs({c}) <= 65504.0 AND CASE WHEN abs({c} * 16777216.0) < 1024.0 THEN {c} * 16777216.0 = CAST({c} * 16777216.0 AS INTEGER) ELSE {c} * 4398046511105.0 - ({c} * 4398046511105.0 - {c}) = {c} END";

    // The number of digits, then the digits; the complement of all that behind a minus. length() stops at a NUL, and GLOB with it.
    private static string Integer(string c)
    {
        var most = WireLimits.BigIntegerDigits;
        return $"length({c}) = length(CAST({c} AS BLOB)) AND CASE WHEN {c} GLOB '-*' "
            + $"THEN substr({c}, 2) NOT GLOB '*[^0-9]*' AND length({c}) BETWEEN 6 AND {most + 5} AND 9999 - substr({c}, 2, 4) = length({c}) - 5 AND substr({c}, 6, 1) <> '9' "
            + $"ELSE {c} NOT GLOB '*[^0-9]*' AND length({c}) BETWEEN 5 AND {most + 4} AND 0 + substr({c}, 1, 4) = length({c}) - 4 AND (substr({c}, 5, 1) <> '0' OR length({c}) = 5) END";
    }

    private static string Integer(string c, BigInteger min, BigInteger max) =>
        $"{Integer(c)} AND {c} BETWEEN '{SortableInteger.Format(min)}' AND '{SortableInteger.Format(max)}'";

    private static string Decimal(string c) =>
        $"CASE WHEN {c} GLOB '-*~' THEN {Digits($"substr({c}, 2, length({c}) - 2)", '9', "20771837485735662406456049664", ">=")} AND {c} GLOB '*[^-~.9]*' ELSE {Digits(c, '0', "79228162514264337593543950335", "<=")} END";

    /// <summary>29 digits and perhaps a fraction that does not end in the padding digit; together at most the 96 bits of a decimal.</summary>
    private static string Digits(string text, char padding, string bound, string within)
    {
        var significant = $"ltrim(substr({text}, 1, 29) || substr({text}, 31), '{padding}')";
        return $"(length({text}) = 29 OR length({text}) BETWEEN 31 AND 58 AND substr({text}, 30, 1) = '.' AND {text} NOT GLOB '*{padding}') "
            + $"AND substr({text}, 1, 29) || substr({text}, 31) NOT GLOB '*[^0-9]*' "
            + $"AND (length({significant}) < 29 OR length({significant}) = 29 AND {significant} {within} '{bound}')";
    }
}
